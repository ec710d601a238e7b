/*
 * The check of a whole draft: each sentence is judged, and where a line end may part two, both readings
 * are tried.
 */
(function () {
  "use strict";

  var draft = window.nguyenvan.draft;
  var Sentence = draft.Sentence;
  var common = draft.common;

  var SHORTEST = 4;
  /* The share of a sentence's words that a passage must have for it to be that passage, altered. */
  var COVERED = 0.6;
  var TELLING = 1.3;
  /* With so much of one passage, a sentence is not put together from two. */
  var MOSTLY = 0.8;

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
    var all = covered === 1 && seen.pairs[n - 1][1] - seen.pairs[0][1] === n - 1;
    if (all || covered >= COVERED && seen.telling >= Math.min(TELLING, (covered >= 0.75 ? 0.1 : 0.15) * n)) {
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
