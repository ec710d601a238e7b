/*
 * What stands just outside words that are verbatim, and may not be left out: a negation, a bound, the
 * sign of a figure, a condition, the rest of a sentence that the draft ends.
 *   sentence.leftBefore(from, at)   [{kinds, source, draft}] before the words that stand at a place
 *   sentence.leftAfter(to, end)     and after them
 */
(function () {
  "use strict";

  var draft = window.nguyenvan.draft;
  var Sentence = draft.Sentence;
  var word = draft.common.word;
  var lowers = draft.common.lowers;
  var gap = draft.common.gap;

  /* What verbatim words may not leave out before them: a negation, a bound, the sign of a figure. */
  Sentence.prototype.leftBefore = function (from, at) {
    var index = this.index;
    var terms = this.terms;
    var passage = index.passages[index.passage[at]];
    var text = index.canonical(passage).text;
    for (var k = at; k - 1 >= passage.first && gap(index, k) === " ";) {
      k -= 1;
      var around = lowers(index, Math.max(passage.first, k - 1), Math.min(k + 2, passage.last));
      var own = k > passage.first ? 1 : 0;
      if (draft.negations(around, terms).some(function (n) { return n.start === own; })) {
        return [{ kinds: ["negation"], source: index.slice(passage, k, at), draft: "" }];
      }
      if (!terms.auxiliaries.has(word(index, k).toLowerCase())) {
        break;
      }
    }
    if (at > passage.first && gap(index, at) === " ") {
      var head = Math.max(passage.first, at - 3);
      var bound = draft.bounds(lowers(index, head, at), terms).filter(function (one) {
        return head + one.end === at;
      })[0];
      if (bound) {
        return [{ kinds: ["bound"], source: index.slice(passage, head + bound.start, at), draft: "" }];
      }
      var turn = draft.turns(lowers(index, head, Math.min(at + 1, passage.last)), terms).filter(function (one) {
        return head + one.end === at;
      })[0];
      if (turn) {
        return [{ kinds: ["cut"], source: index.slice(passage, head + turn.start, at), draft: "" }];
      }
      if (terms.magnitudes.has(word(index, at).toLowerCase()) && draft.isNumber(word(index, at - 1), terms)) {
        return [{ kinds: ["number"], source: index.slice(passage, at - 1, at + 1), draft: this.raw(from, from + 1) }];
      }
    }
    if (at > passage.first && index.figure[at] && index.figure[at - 1] && /^(?:\s?-\s?|[/:])$/.test(gap(index, at))) {
      return [{ kinds: ["number"], source: index.slice(passage, at - 1, at + 1), draft: this.raw(from, from + 1) }];
    }
    var mine = lead(this.words.canonical.text, this.words[from].start);
    var theirs = lead(text, index.start[at]);
    return mine === theirs ? []
      : [{ kinds: ["number"], source: theirs + word(index, at), draft: mine + this.words[from].text }];
  };

  /* And after them; end is the place after their last. */
  Sentence.prototype.leftAfter = function (to, end) {
    var index = this.index;
    var terms = this.terms;
    var passage = index.passages[index.passage[end - 1]];
    var text = index.canonical(passage).text;
    var mine = trail(this.words.canonical.text, this.words[to - 1].end);
    var theirs = trail(text, index.end[end - 1]);
    if (mine !== theirs) {
      return [{ kinds: ["number"], source: word(index, end - 1) + theirs, draft: this.words[to - 1].text + mine }];
    }
    var closing = this.words.canonical.text.slice(this.words[to - 1].end).replace(/["')\]\s]+$/, "");
    var asked = /^["')\]]*\?/.test(text.slice(index.end[end - 1]));
    if (to === this.words.length && asked && /^[^?]*[.!;]$/.test(closing)) {
      return [{ kinds: ["sign"], source: "?", draft: closing.slice(-1) }];
    }
    if (to === this.words.length && /\?$/.test(closing)
        && !/\?/.test(text.slice(index.end[end - 1], end < passage.last ? index.start[end] : text.length))) {
      return [{ kinds: ["sign"], source: "", draft: "?" }];
    }
    if (end < passage.last && gap(index, end) === " ") {
      var back = Math.max(0, to - 3);
      var bounded = draft.bounds(this.lower.slice(back, to), terms).some(function (one) { return back + one.end === to; });
      if (bounded && index.figure[end]) {
        return [{ kinds: ["number"], source: index.slice(passage, end - 1, end + 1), draft: this.raw(to - 1, to) }];
      }
      var tail = lowers(index, end, Math.min(end + 3, passage.last));
      var or = tail[0] === "hay" || tail[0] === "hoặc" ? 1 : 0;
      if (draft.negations(tail, terms).some(function (n) { return n.start === or; })) {
        return [{ kinds: ["negation"], source: index.slice(passage, end, end + or + 1), draft: "" }];
      }
      if (tail[0] === "trở" && (tail[1] === "lên" || tail[1] === "xuống")) {
        return [{ kinds: ["bound"], source: index.slice(passage, end, end + 2), draft: "" }];
      }
      if (terms.magnitudes.has(tail[0]) && draft.isNumber(this.words[to - 1].text, terms)) {
        return [{ kinds: ["number"], source: index.slice(passage, end - 1, end + 1), draft: this.raw(to - 1, to) }];
      }
    }
    return this.cut(to, end);
  };

  /*
   * Words that end where the document goes on: with a condition or a contrast, or in the middle of a
   * clause though the draft sets a full stop there. A quotation within a sentence ends at its mark.
   */
  Sentence.prototype.cut = function (to, end) {
    var index = this.index;
    var passage = index.passages[index.passage[end - 1]];
    var mine = this.words.canonical.text.slice(this.words[to - 1].end);
    if (end >= passage.last || !/^,? $/.test(gap(index, end))
        || to < this.words.length && !/^[.,;!?]?"/.test(mine)) {
      return [];
    }
    var tail = lowers(index, end, Math.min(end + 4, passage.last));
    var back = Math.max(0, to - 3);
    var turned = draft.turns(tail, this.terms).some(function (one) { return one.start === 0; })
      || draft.turns(this.lower.slice(back, to), this.terms).some(function (one) { return back + one.end === to; });
    if (!turned && (to < this.words.length || !/^[^.]*[.!;][^.]*$/.test(mine))) {
      return [];
    }
    var last = this.around(end - 1, end).end;
    return [{ kinds: ["cut"], source: this.exact(end, last).text, draft: "" }];
  };

  /* Signs of a figure just outside a run: a greater-than before it, the percent sign after it. */
  function lead(text, start) {
    var found = /[<>≥≤≈~±+$=]+\s?$|(?<![^\s(])-$/.exec(text.slice(Math.max(0, start - 3), start));
    return found ? found[0].trim() : "";
  }

  function trail(text, end) {
    var found = /^\s?[%‰](?:\/\p{L}*)?|^[$+](?=\S)|^\/[\p{L}\p{N}]+|^\s?-\s?\d[\d.,]*\s?%?|^[.,]\d+/u.exec(text.slice(end, end + 12));
    return found ? found[0].trim() : "";
  }
})();
