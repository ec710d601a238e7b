/*
 * What a draft has of the documents, sentence by sentence.
 *   nguyenvan.draft.check(index, text, language)    [finding, …]
 *   nguyenvan.draft.checker(index, text, language)  the same in small steps: {total, done, next()}
 * A finding: {text, start, end, verdict, tolerance, kinds, changes, parts, places, exact}
 *   verdict   "verbatim", "altered", "partial" (words of its own, with verbatim ones among them),
 *             "none", "short" (too few words to tell)
 *   tolerance of what is verbatim: "T0" to "T4", "C" with a correction, "P" as printed
 *   kinds     what has changed, the gravest first: "number", "negation", "bound", "joined", "cut"
 *             (it ends where the document goes on), "omitted", "word", "diacritic", "lookalike", "invisible", "unfound", "case", "sign",
 *             "initial" (only the capital of the first word)
 *   changes   [{kinds, source, draft}]
 *   parts     [{type, text, source, ref}]: "same", "change" (source for text), "own"
 *   places    [{document, provision, printed}], the first is what the parts refer to
 *   exact     [{text, document, provision}]: the words to copy
 */
(function () {
  "use strict";

  var draft = window.nguyenvan.draft;
  var GRAVITY = ["number", "negation", "bound", "joined", "cut", "omitted", "word", "diacritic", "lookalike",
    "invisible", "unfound", "case", "sign", "initial"];
  var HIDDEN = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/;

  function Sentence(index, text, unit, terms) {
    this.index = index;
    this.terms = terms;
    this.unit = unit;
    this.text = text.slice(unit.start, unit.end);
    this.words = index.read(this.text);
    this.lower = this.words.map(function (word) { return word.text.toLowerCase(); });
  }

  Sentence.prototype.raw = function (from, to) {
    var canonical = this.words.canonical;
    return this.text.slice(canonical.starts[this.words[from].start], canonical.ends[this.words[to - 1].end - 1]);
  };

  /* The word of the documents at a place; empty at a border. */
  function word(index, at) {
    return index.id[at] ? index.canonical(index.passages[index.passage[at]]).text
      .slice(index.start[at], index.end[at]) : "";
  }

  /* What stands between two neighbouring places. */
  function gap(index, at) {
    return index.canonical(index.passages[index.passage[at]]).text.slice(index.end[at - 1], index.start[at]);
  }

  function lowers(index, from, to) {
    var all = [];
    for (var at = from; at < to; at += 1) {
      all.push(word(index, at).toLowerCase());
    }
    return all;
  }

  Sentence.prototype.place = function (at) {
    var passage = this.index.passages[this.index.passage[at]];
    return { document: passage.document, provision: passage.provision, printed: passage.printed };
  };

  Sentence.prototype.finding = function (verdict) {
    return {
      text: this.text,
      start: this.unit.start,
      end: this.unit.end,
      verdict: verdict,
      tolerance: "",
      kinds: [],
      changes: [],
      parts: [{ type: "own", text: this.text }],
      places: [],
      exact: []
    };
  };

  /* The words to copy, with the signs that belong to them: a percent sign, the other half of a bracket. */
  Sentence.prototype.exact = function (from, to) {
    var passage = this.index.passages[this.index.passage[from]];
    var canonical = this.index.canonical(passage);
    var text = passage.text;
    var start = canonical.starts[this.index.start[from]];
    var end = canonical.ends[this.index.end[to - 1] - 1];
    for (var more = true; more;) {
      var words = text.slice(start, end);
      var after = text.charAt(end);
      var before = text.charAt(start - 1);
      more = true;
      if (/[%‰+/$]/.test(after) || after === ")" && isOpen(words, "(", ")") || after === "”" && isOpen(words, "“", "”")
          || after === "\"" && words.split("\"").length % 2 === 0) {
        end += 1;
      } else if (/[<>≥≤≈~±$]/.test(before) || before === "-" && /^\d/.test(words) && !/[\p{L}\p{N}]/u.test(text.charAt(start - 2))
          || before === "(" && isOpen(words, ")", "(") || before === "“" && isOpen(words, "”", "“")
          || before === "\"" && words.split("\"").length % 2 === 0) {
        start -= 1;
      } else {
        more = false;
      }
    }
    var meant = passage.printed ? this.index.passages[passage.number - 1] : passage;
    return {
      text: meant.text.slice(moved(start, passage, meant, 0), moved(end, passage, meant, 1)),
      document: passage.document,
      provision: passage.provision
    };
  };

  /* Where a place of the reading as printed lies in the one as meant. */
  function moved(at, printed, meant, side) {
    var shift = 0;
    for (var k = 0; k < printed.amended.length; k += 1) {
      var one = printed.amended[k];
      if (at > one[0] && at < one[1]) {
        return meant.amended[k][side];
      }
      if (at >= one[1]) {
        shift = meant.amended[k][1] - one[1];
      }
    }
    return at + shift;
  }

  function isOpen(text, one, other) {
    return text.split(one).length > text.split(other).length;
  }

  Sentence.prototype.tolerance = function (from, to, at) {
    var passage = this.index.passages[this.index.passage[at]];
    var end = at + to - from;
    if (this.index.isCorrected(passage, at, end)) {
      return passage.printed ? "P" : "C";
    }
    return draft.tolerance(this.raw(from, to), this.index.slice(passage, at, end));
  };

  /* The whole sentence as it stands somewhere; null when it stands nowhere. */
  Sentence.prototype.verbatim = function (before) {
    var self = this;
    var n = this.words.length;
    var hits = this.index.places(this.words, 0, n);
    if (hits.length === 0) {
      return null;
    }
    var left = hits.map(function (at) {
      return self.leftBefore(0, at).concat(self.leftAfter(n, at + n));
    });
    var sound = hits.filter(function (at, i) { return left[i].length === 0; });
    if (HIDDEN.test(this.text)) {
      sound = [];
      left[0] = left[0].concat([{ kinds: ["invisible"], source: "", draft: "" }]);
    }
    var places = sound.length > 0 ? sound : hits.slice(0, 1);
    if (before) {
      /* Of several places the one that goes on where the sentence before it was found. */
      places = places.filter(function (at) { return near(self.place(at), before) === 2; })
        .concat(places.filter(function (at) { return near(self.place(at), before) === 1; }))
        .concat(places.filter(function (at) { return near(self.place(at), before) === 0; }));
    }
    var unprinted = places.filter(function (at) { return !self.place(at).printed; });
    places = unprinted.length > 0 ? unprinted : places;
    var finding = this.finding(sound.length > 0 ? "verbatim" : "altered");
    finding.places = distinct(places.map(function (at) { return self.place(at); }));
    finding.exact = [this.exact(places[0], places[0] + n)];
    finding.tolerance = this.tolerance(0, n, places[0]);
    finding.parts = [{ type: "same", text: this.text }];
    if (sound.length === 0) {
      finding.changes = left[0];
      finding.also = distinct(hits.map(function (at) { return self.place(at); })).filter(function (other) {
        return near(other, finding.places[0]) < 2;
      });
      finding.exact = [this.clause(places[0], places[0] + n)];
      finding.parts = left[0].map(function (one) {
        return { type: "change", text: one.draft, source: one.source, edge: true };
      }).concat(finding.parts);
    }
    return finding;
  };

  function near(place, before) {
    return place.document !== before.document ? 0 : place.provision !== before.provision ? 1 : 2;
  }

  function distinct(places) {
    var seen = new Set();
    return places.filter(function (place) {
      var key = place.document + " " + place.provision;
      return !seen.has(key) && seen.add(key);
    });
  }

  /* The sentence of a provision around a run of it, without the number or mark of a list item. */
  Sentence.prototype.around = function (from, to) {
    var index = this.index;
    var passage = index.passages[index.passage[from]];
    var head = passage.first;
    var marked = draft.marked(index.canonical(passage).text);
    while (head < from && index.start[head] < marked) {
      head += 1;
    }
    var start = from;
    var end = to;
    while (start > head && !/[.!?;:]["')]*\s/.test(gap(index, start))) {
      start -= 1;
    }
    while (end < passage.last && !/[.!?;:]["')]*\s/.test(gap(index, end))) {
      end += 1;
    }
    return { start: start, end: end };
  };

  Sentence.prototype.clause = function (from, to) {
    var around = this.around(from, to);
    return this.exact(around.start, around.end);
  };

  draft.Sentence = Sentence;
  draft.common = { GRAVITY: GRAVITY, HIDDEN: HIDDEN, word: word, lowers: lowers, gap: gap, distinct: distinct };
})();
