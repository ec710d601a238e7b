/*
 * The verdict on a sentence that stands nowhere as a whole: altered, verbatim in part, or not of the
 * documents; and the check of a whole draft.
 */
(function () {
  "use strict";

  var draft = window.nguyenvan.draft;
  var Sentence = draft.Sentence;
  var common = draft.common;
  var HIDDEN = common.HIDDEN;
  var OTHER_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
  var SPELLINGS = { "tỉ": "tỷ", "ngàn": "nghìn", "bẩy": "bảy" };

  var SHORTEST = 4;
  var SHORTEST_RUN = 6;
  /* The share of a sentence's words that a passage must have for it to be that passage, altered. */
  var COVERED = 0.6;
  var TELLING = 1.3;
  /* With so much of one passage, a sentence is not put together from two. */
  var MOSTLY = 0.8;
  /* And of an altered passage within a sentence of one's own. */
  var DENSE = 0.75;
  var TELLING_PART = 2.6;
  var REACH = 4;
  var CHANCE = 3;
  var OMITTED = 4;

  /* Runs of the sentence that stand verbatim in the documents, the longest from the left. */
  Sentence.prototype.runs = function (shortest, telling) {
    var runs = [];
    var n = this.words.length;
    for (var i = 0; i + shortest <= n;) {
      var run = this.index.run(this.words, i, n);
      if (run.length >= shortest && this.telling(i, i + run.length) >= telling) {
        runs.push({ from: i, to: i + run.length, at: run.at });
        i += run.length;
      } else {
        i += 1;
      }
    }
    return runs;
  };

  Sentence.prototype.telling = function (from, to) {
    var sum = 0;
    for (var i = from; i + 1 < to; i += 1) {
      sum += this.index.weight(this.words[i], this.words[i + 1]);
    }
    return sum;
  };

  /* A few words that agree by chance before or after a quotation mark or the end of a sentence go. */
  Sentence.prototype.trimmed = function (pairs) {
    var self = this;

    function parts(before, after) {
      if (after[0] === before[0] + 1 && after[1] === before[1] + 1
          && self.words[after[0]].gapId === self.index.gap[after[1]]) {
        return false;
      }
      for (var i = before[0] + 1; i <= after[0]; i += 1) {
        if (/[":]/.test(self.words[i].gap)) {
          return true;
        }
      }
      for (var at = before[1] + 1; at <= after[1]; at += 1) {
        if (/[.!?:;]/.test(common.gap(self.index, at))) {
          return true;
        }
      }
      return false;
    }

    var first = 0;
    var last = pairs.length;
    for (var k = 1; k < last && k <= first + CHANCE; k += 1) {
      first = parts(pairs[k - 1], pairs[k]) ? k : first;
    }
    for (k = last - 1; k > first && k >= last - CHANCE; k -= 1) {
      last = parts(pairs[k - 1], pairs[k]) ? k : last;
    }
    return last - first >= CHANCE + 1 ? pairs.slice(first, last) : pairs;
  };

  /* How well pairs agree: what is left unpaired between them counts against, but one figure for another. */
  Sentence.prototype.score = function (pairs) {
    var self = this;
    var sum = 0;
    pairs.forEach(function (pair, k) {
      sum += draft.value(self.index, self.words[pair[0]], pair[1]);
      if (k > 0) {
        var mine = pair[0] - pairs[k - 1][0] - 1;
        var theirs = pair[1] - pairs[k - 1][1] - 1;
        var figures = mine > 0 && theirs > 0 && self.words[pair[0] - 1].figure && self.index.figure[pair[1] - 1];
        sum -= 4 * Math.max(mine, theirs) + 2 * Math.min(mine, theirs) - (figures ? 6 : 0);
      }
    });
    return sum;
  };

  /* The passage that a stretch of the sentence agrees with best: {pairs, passage} or null. */
  Sentence.prototype.nearest = function (from, to) {
    var self = this;
    var index = this.index;
    var best = null;
    var tried = {};
    var others = [];
    index.near(this.words, from, to).slice(0, 5).forEach(function (one) {
      var first = Math.max(one.passage.first, one.at + from - 20);
      var last = Math.min(one.passage.last, one.at + to + 40);
      var key = one.passage.number + " " + Math.floor(first / 32);
      if (last <= first || tried[key]) {
        return;
      }
      tried[key] = true;
      var pairs = self.trimmed(draft.align(index, self.words, from, to, first, last, false));
      if (pairs.length === 0) {
        return;
      }
      var seen = { pairs: pairs, passage: one.passage, score: self.score(pairs) };
      others.push(seen);
      if (!best || seen.score > best.score
          || seen.score === best.score && one.passage.number < best.passage.number) {
        best = seen;
      }
    });
    if (best) {
      best.others = others.filter(function (one) {
        return one.passage !== best.passage && one.score >= 0.94 * best.score;
      });
      best.telling = best.pairs.reduce(function (sum, pair, k) {
        var next = best.pairs[k + 1];
        return next && next[0] === pair[0] + 1 && next[1] === pair[1] + 1
          ? sum + index.weight(self.words[pair[0]], self.words[next[0]]) : sum;
      }, 0);
    }
    return best;
  };

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
        || draft.figureSigns(a.slice) !== draft.figureSigns(b.slice)) {
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
      var spaceBefore = /^\s/.test(textA) && /^\s/.test(textB) ? /^\s+/.exec(textA)[0] : "";
      var spaceAfter = /\s$/.test(textA) && /\s$/.test(textB) && textA.trim() !== "" ? /\s+$/.exec(textA)[0] : "";
      var ins = textA.slice(spaceBefore.length, textA.length - spaceAfter.length);
      var del = ins === "" ? textB.slice(spaceBefore.length) : spaceBefore || spaceAfter ? textB.trim() : textB;
      add("same", spaceBefore);
      add("change", ins, del);
      parts[parts.length - 1].kinds = kinds;
      changes.push({ kinds: kinds, source: bareEnd(del), draft: bareEnd(ins) });
      add("same", spaceAfter);
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

  /* Whether more differs than the capital with which a sentence begins. */
  function differs(changes) {
    return changes.some(function (change) { return change.kinds[0] !== "initial"; });
  }

  /* What stands in the sentence between two stretches that were compared. */
  Sentence.prototype.own = function (from, to) {
    var canonical = this.words.canonical;
    var start = from === 0 ? 0 : canonical.ends[this.words[from - 1].end - 1];
    var end = to >= this.words.length ? this.text.length : canonical.starts[this.words[to].start];
    return start < end ? [{ type: "own", text: this.text.slice(start, end) }] : [];
  };

  /* The sentence is a passage of the documents, with changes; what leads in to a quotation is its own. */
  Sentence.prototype.altered = function (seen) {
    var self = this;
    var index = this.index;
    var n = this.words.length;
    var pairs = seen.pairs;
    var head = pairs[0];
    var tail = pairs[pairs.length - 1];
    var from = head[0] > REACH || head[0] > 1 && /:/.test(this.words[head[0]].gap)
      || head[0] > 0 && /"/.test(this.words[head[0]].gap) ? head[0] : 0;
    var to = n - 1 - tail[0] > REACH || tail[0] < n - 1 && /"/.test(this.words[tail[0] + 1].gap) ? tail[0] + 1 : n;
    var around = this.around(head[1], tail[1] + 1);
    var before = head[0] - from;
    var after = to - 1 - tail[0];
    var first = from > 0 ? head[1]
      : head[1] - around.start <= before + REACH ? around.start : Math.max(around.start, head[1] - before);
    var last = to < n ? tail[1] + 1
      : around.end - tail[1] - 1 <= after + REACH ? around.end : Math.min(around.end, tail[1] + 1 + after);
    var whole = draft.align(index, this.words, from, to, first, last, true);
    var place = this.place(first);
    var compared = this.compare(from, to, first, last, whole, place);
    var changes = compared.changes;
    var one = { from: from, to: to, first: first, last: last };
    if (from > 0 || to < n) {
      changes = changes.concat(this.outside(one));
    } else {
      changes = changes.concat(before === 0 && (first > around.start || first === head[1]) ? this.leftBefore(0, first) : [],
        after === 0 && (last < around.end || last === tail[1] + 1) ? this.leftAfter(n, last) : []);
    }
    var finding = this.finding(differs(changes) || changes.length > 0 && from === 0 && to === n ? "altered" : "partial");
    finding.places = [place];
    finding.also = common.distinct(seen.others.map(function (other) { return self.place(other.pairs[0][1]); }))
      .filter(function (other) { return other.document !== place.document || other.provision !== place.provision; });
    finding.exact = [this.clause(first, last)];
    finding.parts = (from > 0 ? this.own(0, from) : this.opening())
      .concat(compared.parts, to < n ? this.own(to, n) : this.closing(n));
    finding.changes = changes;
    return finding;
  };

  Sentence.prototype.opening = function () {
    var start = this.words.canonical.starts[this.words[0].start];
    return start > 0 ? [{ type: "same", text: this.text.slice(0, start) }] : [];
  };

  Sentence.prototype.closing = function (n) {
    var end = this.words.canonical.ends[this.words[n - 1].end - 1];
    return end < this.text.length ? [{ type: "same", text: this.text.slice(end) }] : [];
  };

  /* Stretches of a sentence of one's own that are passages, altered or not, from left to right. */
  Sentence.prototype.stretches = function (from, to, found) {
    if (to - from < SHORTEST_RUN || found.length > 5) {
      return found;
    }
    var seen = this.nearest(from, to);
    if (!seen || seen.telling < TELLING_PART) {
      return found;
    }
    var pairs = seen.pairs;
    var head = pairs[0];
    var tail = pairs[pairs.length - 1];
    var longer = Math.max(tail[0] - head[0], tail[1] - head[1]) + 1;
    var dense = pairs.length >= longer - 1 || pairs.length >= 8 && pairs.length / longer >= DENSE;
    if (pairs.length >= SHORTEST_RUN && dense) {
      this.stretches(from, head[0], found);
      found.push({ from: head[0], to: tail[0] + 1, first: head[1], last: tail[1] + 1, pairs: pairs });
      this.stretches(tail[0] + 1, to, found);
    } else {
      var run = longest(pairs, this);
      if (run && run.to - run.from >= SHORTEST_RUN && this.telling(run.from, run.to) >= TELLING_PART) {
        this.stretches(from, run.from, found);
        found.push(run);
        this.stretches(run.to, to, found);
      }
    }
    return found;
  };

  function longest(pairs, sentence) {
    var best = null;
    for (var k = 0; k < pairs.length;) {
      var end = k + 1;
      while (end < pairs.length && pairs[end][0] === pairs[end - 1][0] + 1 && pairs[end][1] === pairs[end - 1][1] + 1
          && sentence.words[pairs[end][0]].gapId === sentence.index.gap[pairs[end][1]]) {
        end += 1;
      }
      if (!best || end - k > best.pairs.length) {
        best = { pairs: pairs.slice(k, end) };
      }
      k = end;
    }
    if (best) {
      var head = best.pairs[0];
      var tail = best.pairs[best.pairs.length - 1];
      best.from = head[0];
      best.to = tail[0] + 1;
      best.first = head[1];
      best.last = tail[1] + 1;
    }
    return best;
  }

  /* What differs just outside a stretch: another number, a negation of one side only. */
  Sentence.prototype.outside = function (one) {
    var self = this;
    var index = this.index;
    var passage = index.passages[index.passage[one.first]];
    var changes = this.leftBefore(one.from, one.first).concat(this.leftAfter(one.to, one.last))
      .filter(function (change) { return change.kinds[0] !== "bound" || self.words[one.from].figure; });
    var mine = this.words[one.to];
    var theirs = one.last < passage.last ? common.word(index, one.last) : "";
    if (mine && /\p{N}/u.test(mine.text) && /\p{N}/u.test(theirs) && mine.text !== theirs) {
      changes.push({ kinds: ["number"], source: theirs, draft: mine.text });
    }
    mine = this.words[one.from - 1];
    theirs = one.first > passage.first ? common.word(index, one.first - 1) : "";
    if (mine && /\p{N}/u.test(mine.text) && /\p{N}/u.test(theirs) && mine.text !== theirs) {
      changes.push({ kinds: ["number"], source: theirs, draft: mine.text });
    }
    draft.negations(this.lower, this.terms).forEach(function (negation) {
      if (negation.end === one.from && self.words[one.from].gap === " "
          && self.lower[negation.start] !== theirs.toLowerCase()) {
        changes.push({ kinds: ["negation"], source: "", draft: self.words[negation.start].text });
      }
    });
    return changes;
  };

  /* Words in quotation marks that stand in no document, though the draft shows them as somebody's. */
  Sentence.prototype.unfound = function (stretches) {
    var self = this;
    var changes = [];
    var opened = -1;
    this.words.concat([{ gap: this.words.canonical.text.slice(this.words[this.words.length - 1].end) }])
      .forEach(function (word, i) {
        if ((word.gap.match(/"/g) || []).length !== 1) {
          return;
        }
        if (opened < 0) {
          opened = i;
          return;
        }
        var found = stretches.some(function (one) { return one.from < i && one.to > opened; });
        if (i - opened >= SHORTEST && !found && self.index.places(self.words, opened, i).length === 0) {
          changes.push({ kinds: ["unfound"], source: "", draft: self.raw(opened, i) });
        }
        opened = -1;
      });
    return changes;
  };

  Sentence.prototype.inParts = function () {
    var self = this;
    var stretches = this.stretches(0, this.words.length, []);
    var unfound = this.unfound(stretches);
    if (stretches.length === 0) {
      var none = this.finding("none");
      none.changes = unfound;
      return none;
    }
    var finding = this.finding("partial");
    var also = [];
    var until = 0;
    finding.parts = [];
    stretches.forEach(function (one) {
      var place = self.place(one.first);
      var compared = self.compare(one.from, one.to, one.first, one.last, one.pairs, place);
      finding.places.push(place);
      if (compared.changes.length === 0) {
        self.index.places(self.words, one.from, one.to).forEach(function (at) { also.push(self.place(at)); });
      }
      finding.exact.push(self.clause(one.first, one.last));
      finding.parts = finding.parts.concat(self.own(until, one.from), compared.parts);
      finding.changes = finding.changes.concat(compared.changes, self.outside(one));
      until = one.to;
    });
    finding.parts = finding.parts.concat(this.own(until, this.words.length));
    finding.places = common.distinct(finding.places);
    finding.also = common.distinct(finding.places.concat(also)).slice(finding.places.length);
    var covered = stretches.reduce(function (sum, one) { return sum + one.to - one.from; }, 0);
    if (finding.places.length > 1 && covered >= 0.9 * this.words.length) {
      finding.changes.push({ kinds: ["joined"], source: "", draft: "" });
    }
    finding.verdict = differs(finding.changes) ? "altered" : "partial";
    finding.changes = finding.changes.concat(unfound);
    return finding;
  };

  /* The words of several places put into one sentence. */
  Sentence.prototype.joined = function (runs) {
    var self = this;
    var finding = this.finding("altered");
    var last = runs[runs.length - 1];
    var until = 0;
    finding.parts = [];
    runs.forEach(function (run) {
      var place = self.place(run.at);
      finding.places.push(place);
      finding.exact.push(self.clause(run.at, run.at + run.to - run.from));
      finding.parts = finding.parts.concat(self.own(until, run.from),
        [{ type: "same", text: self.raw(run.from, run.to), ref: place }]);
      until = run.to;
    });
    finding.parts = finding.parts.concat(this.own(until, this.words.length));
    finding.places = common.distinct(finding.places);
    finding.changes = [{ kinds: [finding.places.length > 1 ? "joined" : "word"], source: "", draft: "" }].concat(
      this.leftBefore(runs[0].from, runs[0].at), this.leftAfter(last.to, last.at + last.to - last.from));
    return finding;
  };

  /* Whether runs stand in one provision in the order of the draft. */
  Sentence.prototype.isOneOrder = function (runs) {
    var index = this.index;
    return runs.every(function (run, k) {
      return k === 0 || index.passage[run.at] === index.passage[runs[k - 1].at] && run.at > runs[k - 1].at;
    });
  };

  function pairsOf(runs) {
    var pairs = [];
    runs.forEach(function (run) {
      for (var i = run.from; i < run.to; i += 1) {
        pairs.push([i, run.at + i - run.from]);
      }
    });
    return pairs;
  }

  Sentence.prototype.judge = function (before) {
    var n = this.words.length;
    var whole = this.verbatim(before);
    if (whole) {
      return whole;
    }
    if (n < SHORTEST) {
      return this.finding("short");
    }
    var seen = this.nearest(0, n);
    var covered = seen ? seen.pairs.length / n : 0;
    if (covered < MOSTLY) {
      var runs = this.runs(SHORTEST, 1);
      var length = runs.reduce(function (sum, run) { return sum + run.to - run.from; }, 0);
      if (runs.length > 1 && length >= 0.9 * n) {
        return this.isOneOrder(runs) ? this.altered({ pairs: pairsOf(runs), others: [] }) : this.joined(runs);
      }
    }
    if (covered >= COVERED && seen.telling >= Math.min(TELLING, (covered >= 0.75 ? 0.1 : 0.15) * n)) {
      return this.altered(seen);
    }
    return this.inParts();
  };

  function graded(finding) {
    var kinds = {};
    finding.changes.forEach(function (change) {
      change.kinds.forEach(function (kind) { kinds[kind] = true; });
    });
    finding.kinds = common.GRAVITY.filter(function (kind) { return kinds[kind]; });
    return finding;
  }

  /*
   * A line end may part two sentences: what stands before it is then verbatim by itself, or the whole
   * is found nowhere and its lines begin with a capital.
   */
  function judge(index, text, unit, terms, before) {
    var whole = new Sentence(index, text, unit, terms);
    if (whole.words.length === 0) {
      return [];
    }
    var found = graded(whole.judge(before));
    if (unit.breaks.length === 0 || found.verdict === "verbatim") {
      return [found];
    }
    for (var k = unit.breaks.length - 1; k >= 0; k -= 1) {
      if (/^["“‘(]?[\p{Lu}\p{N}>≥<≤]/u.test(text.slice(unit.breaks[k], unit.breaks[k] + 2))) {
        var parts = parted(index, text, unit, k, terms, before);
        var lost = parts.some(function (one) { return one.verdict === "short"; }) && found.verdict === "altered";
        if (parts[0].verdict === "verbatim" && !lost) {
          return parts;
        }
      }
    }
    if (found.verdict === "none" || found.verdict === "partial" || found.kinds.indexOf("joined") >= 0) {
      for (k = 0; k < unit.breaks.length; k += 1) {
        if (/^["“‘(]?\p{Lu}/u.test(text.slice(unit.breaks[k], unit.breaks[k] + 2))) {
          var others = parted(index, text, unit, k, terms, before);
          if (others.some(function (one) { return one.verdict === "verbatim" || one.verdict === "altered"; })) {
            return others;
          }
        }
      }
    }
    return [found];
  }

  function parted(index, text, unit, k, terms, before) {
    var head = { start: unit.start, end: unit.breaks[k], breaks: unit.breaks.slice(0, k) };
    while (/\s/.test(text.charAt(head.end - 1))) {
      head.end -= 1;
    }
    var first = judge(index, text, head, terms, before);
    var rest = { start: unit.breaks[k], end: unit.end, breaks: unit.breaks.slice(k + 1) };
    return first.concat(judge(index, text, rest, terms, first[0].places[0] || before));
  }

  draft.checker = function (index, text, language) {
    var units = draft.units(text);
    var terms = draft.terms(language);
    var findings = [];
    var before = null;
    return {
      total: units.length,
      done: 0,
      findings: findings,
      next: function () {
        judge(index, text, units[this.done], terms, before).forEach(function (finding) {
          findings.push(finding);
          before = finding.verdict === "verbatim" ? finding.places[0] : before;
        });
        this.done += 1;
        return this.done < this.total;
      }
    };
  };

  draft.check = function (index, text, language) {
    var checker = draft.checker(index, text, language);
    while (checker.done < checker.total) {
      checker.next();
    }
    return checker.findings;
  };
})();
