/*
 * Where in the documents a sentence, or a part of it, has its like.
 *   sentence.runs(shortest, telling)   [{from, to, at}]: stretches that stand verbatim somewhere
 *   sentence.nearest(from, to)         {pairs, passage, score, telling, others}, or null
 *   sentence.telling(from, to)         how much a stretch says beyond set phrases
 */
(function () {
  "use strict";

  var draft = window.nguyenvan.draft;
  var Sentence = draft.Sentence;
  var common = draft.common;

  /* So many words agree by chance. */
  var CHANCE = 3;

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
})();
