/*
 * The verdict on a sentence that stands nowhere as a whole: altered, verbatim in part, or not of the
 * documents.
 */
(function () {
  "use strict";

  var draft = window.nguyenvan.draft;
  var Sentence = draft.Sentence;
  var common = draft.common;

  var SHORTEST = 4;
  var SHORTEST_RUN = 6;
  /* The share of an altered passage that a stretch of a sentence of one's own must have. */
  var DENSE = 0.75;
  var TELLING_PART = 2.6;
  var REACH = 4;

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
    var run = longest(pairs, this);
    if (dense && run.to - run.from >= SHORTEST_RUN) {
      this.stretches(from, head[0], found);
      found.push({ from: head[0], to: tail[0] + 1, first: head[1], last: tail[1] + 1, pairs: pairs });
      this.stretches(tail[0] + 1, to, found);
    } else {
      if (run.to - run.from >= SHORTEST_RUN && this.telling(run.from, run.to) >= TELLING_PART) {
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
})();
