/*
 * A stretch of a sentence against a stretch of a passage: what is the same, what has changed, and
 * what kind of change it is.
 *   sentence.compare(from, to, first, last, pairs, place)   {parts, changes}
 */
(function () {
  "use strict";

  var draft = window.nguyenvan.draft;
  var Sentence = draft.Sentence;
  var common = draft.common;
  var HIDDEN = common.HIDDEN;
  var OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
  /* Two spellings of one number. */
  var SPELLINGS = { "tỉ": "tỷ", "ngàn": "nghìn", "bẩy": "bảy" };
  /* So many words of the document in a row, with nothing in their place, are a passage left out. */
  var OMITTED = 4;

  function texts(words, from, to) {
    return words.slice(from, to).map(function (word) { return word.text; });
  }

  function spelling(word) {
    var lower = word.toLowerCase();
    return SPELLINGS[lower] || lower;
  }

  function sameList(a, b) {
    return a.slice().sort().join("\n") === b.slice().sort().join("\n");
  }

  /* The terms that touch a stretch, as texts. */
  function touching(spans, words, from, to) {
    return spans.filter(function (span) { return span.start < to && span.end > from; })
      .map(function (span) { return words.slice(span.start, span.end).join(" "); });
  }

  /* What has changed between two stretches; a and b have the words, their terms and the limits. */
  Sentence.prototype.kinds = function (a, b) {
    var terms = this.terms;
    var kinds = [];
    var wordsA = a.words.slice(a.from, a.to);
    var wordsB = b.words.slice(b.from, b.to);
    function numbers(words) {
      return words.filter(function (word) { return draft.isNumber(word, terms); }).map(spelling);
    }
    var numbersA = numbers(wordsA);
    var numbersB = numbers(wordsB);
    var digits = /\p{N}/u.test(numbersA.concat(numbersB).join(""));
    if (!sameList(numbersA, numbersB) && (digits || numbersA.length > 0 && numbersB.length > 0)
        || draft.figureSigns(a.slice) !== draft.figureSigns(b.slice) || measured(a, terms) || measured(b, terms)) {
      kinds.push("number");
    }
    if (!sameList(touching(a.negations, a.lower, a.from, a.to), touching(b.negations, b.lower, b.from, b.to))) {
      kinds.push("negation");
    }
    if (!sameList(touching(a.bounds, a.lower, a.from, a.to), touching(b.bounds, b.lower, b.from, b.to))) {
      kinds.push("bound");
    }
    if (OTHER_SCRIPT.test(a.slice) && !OTHER_SCRIPT.test(b.slice)) {
      kinds.push("lookalike");
    }
    var fold = window.nguyenvan.fold;
    var folded = fold(wordsA.join(" ")) === fold(wordsB.join(" "));
    if (kinds.length > 0) {
      return folded && wordsA.map(lower).join(" ") !== wordsB.map(lower).join(" ") ? kinds.concat("diacritic") : kinds;
    }
    if (wordsA.length === 0 && wordsB.length >= OMITTED) {
      return ["omitted"];
    }
    if (wordsA.join(" ") === wordsB.join(" ")) {
      return [HIDDEN.test(a.slice) ? "invisible" : "sign"];
    }
    if (wordsA.map(lower).join(" ") === wordsB.map(lower).join(" ")) {
      return ["case"];
    }
    return [folded ? "diacritic" : HIDDEN.test(a.slice) ? "invisible" : "word"];
  };

  /* Whether a changed stretch is the unit of the figure before it: USD, lần, năm. */
  function measured(one, terms) {
    return one.from > 0 && one.to > one.from && draft.isNumber(one.words[one.from - 1], terms)
      && terms.units.has(one.lower[one.from]);
  }

  /* How many words the terms that touch a stretch reach beyond it. */
  function beyond(spans, one, side) {
    return Math.max.apply(null, [0].concat(spans.filter(function (span) {
      return span.start < one.to && span.end > one.from;
    }).map(function (span) { return side === "start" ? one.from - span.start : span.end - one.to; })));
  }

  /* What two texts have in common at their beginning, or end, before any word: signs and spaces. */
  function shared(a, b, atEnd) {
    var n = 0;
    while (n < a.length && n < b.length) {
      var one = a.charAt(atEnd ? a.length - 1 - n : n);
      var other = b.charAt(atEnd ? b.length - 1 - n : n);
      if (one !== other && !(/\s/.test(one) && /\s/.test(other)) || /[\p{L}\p{M}\p{N}%‰]/u.test(one)) {
        break;
      }
      n += 1;
    }
    return atEnd ? a.slice(a.length - n) : a.slice(0, n);
  }

  function wordRest(text) {
    return text ? text.slice(1) : "";
  }

  function bareEnd(text) {
    return text.trim().replace(/([\p{L}\p{N}%)])[.,;:]+$/u, "$1");
  }

  function lower(text) {
    return text.toLowerCase();
  }

  /*
   * The parts of a stretch of the sentence against a stretch of a passage, by the pairs of words
   * that are the same in both.
   */
  Sentence.prototype.compare = function (from, to, first, last, pairs, place) {
    var self = this;
    var index = this.index;
    var canonical = this.words.canonical;
    var passage = index.passages[index.passage[first]];
    var theirs = index.canonical(passage);
    var parts = [];
    var changes = [];
    var source = [];
    for (var at = first; at < last; at += 1) {
      source.push(common.word(index, at));
    }
    var sourceLower = source.map(lower);
    var a = { words: texts(this.words, 0, this.words.length), lower: this.lower,
      negations: draft.negations(this.lower, this.terms), bounds: draft.bounds(this.lower, this.terms) };
    var b = { words: source, lower: sourceLower,
      negations: draft.negations(sourceLower, this.terms), bounds: draft.bounds(sourceLower, this.terms) };

    function original(text, map, start, end) {
      return start >= end ? "" : text.slice(map.starts[start], map.ends[end - 1]);
    }

    function add(type, text, words) {
      var open = parts[parts.length - 1];
      if (open && open.type === type && type === "same") {
        open.text += text;
      } else if (text !== "" || words) {
        parts.push({ type: type, text: text, source: words || "", ref: place });
      }
    }

    /* Between two words that are the same, or before the first or after the last one. */
    function between(i0, i1, j0, j1) {
      var startA = i0 < from ? self.words[from].start : self.words[i0].end;
      var endA = i1 >= to ? self.words[to - 1].end : self.words[i1].start;
      var startB = j0 < first ? index.start[first] : index.end[j0];
      var endB = j1 >= last ? index.end[last - 1] : index.start[j1];
      var sliceA = startA < endA ? canonical.text.slice(startA, endA) : "";
      var sliceB = startB < endB ? theirs.text.slice(startB, endB) : "";
      var textA = original(self.text, canonical, startA, endA);
      if (sliceA === sliceB) {
        add("same", textA);
        return;
      }
      a.from = i0 + 1;
      a.to = i1;
      a.slice = sliceA;
      b.from = j0 + 1 - first;
      b.to = j1 - first;
      b.slice = sliceB;
      var kinds = self.kinds(a, b);
      if (kinds[0] === "case" && i0 < from && i1 <= from + 1 && wordRest(a.words[from]) === wordRest(source[b.from])) {
        kinds = ["initial"];
      }
      var textB = original(passage.text, theirs, startB, endB);
      var before = shared(textA, textB, false);
      var after = shared(textA.slice(before.length), textB.slice(before.length), true);
      var ins = textA.slice(before.length, textA.length - after.length);
      var del = textB.slice(before.length, textB.length - after.length);
      add("same", before);
      add("change", ins, del);
      parts[parts.length - 1].kinds = kinds;
      var whole = kinds.indexOf("bound") >= 0 && i1 > i0 + 1 && j1 > j0 + 1;
      changes.push(whole ? widened(i0, i1, j0, j1, kinds)
        : bareEnd(del) === bareEnd(ins) && i0 >= from && j0 >= first
          ? { kinds: kinds, source: (source[j0 - first] + textB).trim(), draft: (a.words[i0] + textA).trim() }
          : { kinds: kinds, source: bareEnd(del), draft: bareEnd(ins) });
      add("same", after);
    }

    /* A bound is named as a whole: tối đa for tối thiểu, and not the one word that differs. */
    function widened(i0, i1, j0, j1, kinds) {
      var back = Math.max(beyond(a.bounds, a, "start"), beyond(b.bounds, b, "start"));
      var on = Math.max(beyond(a.bounds, a, "end"), beyond(b.bounds, b, "end"));
      return { kinds: kinds, source: index.slice(passage, Math.max(first, j0 + 1 - back), Math.min(last, j1 + on)),
        draft: self.raw(Math.max(from, i0 + 1 - back), Math.min(to, i1 + on)) };
    }

    var anchors = pairs.filter(function (pair) { return self.words[pair[0]].id === index.id[pair[1]]; });
    var i = from - 1;
    var j = first - 1;
    anchors.forEach(function (pair) {
      if (pair[0] > i + 1 || pair[1] > j + 1 || i >= from) {
        between(i, pair[0], j, pair[1]);
      }
      add("same", original(self.text, canonical, self.words[pair[0]].start, self.words[pair[0]].end));
      i = pair[0];
      j = pair[1];
    });
    if (i + 1 < to || j + 1 < last) {
      between(i, to, j, last);
    }
    return { parts: parts, changes: changes };
  };
})();
