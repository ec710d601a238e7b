/*
 * The texts of the documents as the check of a draft looks them up: every word with its place, and
 * every two and three neighbouring words, built once. Between two provisions stands a border that
 * nothing matches, so no match runs over it.
 *   nguyenvan.draft.index({document: [[provision, words], …]}, order, corrections)
 *       order: ids of documents, the weightiest first; corrections: {document: {provision:
 *       [[start, end, printed], …]}}, which give a provision a second reading, as printed
 *   index.read(text)            its words with the numbers that the index knows them by
 *   index.places(words)         where a run of words stands, letter by letter
 *   index.run(words, from)      the longest run from a word on that stands somewhere
 *   index.near(words, from, to) [{passage, at}]: where most of the words stand together
 */
(function () {
  "use strict";

  var draft = window.nguyenvan.draft;
  var SIZE = 2097152;
  var MOST_PAIRS = 48;
  var MOST_TRIPLES = 160;
  var STRETCH = 16;

  function Postings(size) {
    this.entries = new Map();
    this.next = new Int32Array(size).fill(-1);
    this.heads = [];
    this.tails = [];
    this.counts = [];
  }

  Postings.prototype.add = function (key, at) {
    var entry = this.entries.get(key);
    if (entry === undefined) {
      this.entries.set(key, this.heads.length);
      this.heads.push(at);
      this.tails.push(at);
      this.counts.push(1);
    } else {
      this.next[this.tails[entry]] = at;
      this.tails[entry] = at;
      this.counts[entry] += 1;
    }
  };

  Postings.prototype.count = function (key) {
    var entry = this.entries.get(key);
    return entry === undefined ? 0 : this.counts[entry];
  };

  Postings.prototype.each = function (key, visit) {
    var entry = this.entries.get(key);
    if (entry !== undefined) {
      for (var at = this.heads[entry]; at >= 0; at = this.next[at]) {
        visit(at);
      }
    }
  };

  function Index() {
    this.passages = [];
    this.ids = new Map();
    this.bares = new Map();
    this.bareOf = [0];
    this.lows = new Map();
    this.lowOf = [0];
    this.gaps = new Map();
    this.short = new Map();
  }

  function number(map, key) {
    var id = map.get(key);
    if (id === undefined) {
      id = map.size + 1;
      map.set(key, id);
    }
    return id;
  }

  /* A word's number, and that of all words that differ from it in diacritics or case only. */
  Index.prototype.word = function (text) {
    var id = this.ids.get(text);
    if (id === undefined) {
      id = number(this.ids, text);
      this.bareOf[id] = number(this.bares, window.nguyenvan.fold(text));
      this.lowOf[id] = number(this.lows, text.toLowerCase());
    }
    return id;
  };

  Index.prototype.read = function (text) {
    var canonical = draft.canonical(text, 4);
    var words = draft.words(canonical.text);
    var self = this;
    words.forEach(function (word) {
      word.id = self.word(word.text);
      word.bare = self.bareOf[word.id];
      word.low = self.lowOf[word.id];
      word.figure = /\p{N}/u.test(word.text);
      word.gapId = number(self.gaps, word.gap);
    });
    words.canonical = canonical;
    words.original = text;
    return words;
  };

  function pair(a, b) {
    return a * SIZE + b;
  }

  function triple(a, b, c) {
    return (a * 65536 + b) * 65536 + c;
  }

  Index.prototype.fill = function (rows) {
    var self = this;
    var all = rows.map(function (row) { return self.read(row.text); });
    var size = all.reduce(function (sum, words) { return sum + words.length + 1; }, 1);
    this.id = new Int32Array(size);
    this.bare = new Int32Array(size);
    this.gap = new Int32Array(size);
    this.figure = new Uint8Array(size);
    this.passage = new Int32Array(size);
    this.start = new Int32Array(size);
    this.end = new Int32Array(size);
    var at = 1;
    all.forEach(function (words, n) {
      self.passages.push({
        number: n,
        document: rows[n].document,
        provision: rows[n].provision,
        text: rows[n].text,
        printed: rows[n].printed,
        amended: rows[n].amended,
        first: at,
        last: at + words.length
      });
      words.forEach(function (word) {
        self.id[at] = word.id;
        self.bare[at] = word.bare;
        self.gap[at] = word.gapId;
        self.figure[at] = word.figure ? 1 : 0;
        self.passage[at] = n;
        self.start[at] = word.start;
        self.end[at] = word.end;
        at += 1;
      });
      if (words.length < 4) {
        var key = words.map(function (word) { return word.text; }).join(" ");
        self.short.set(key, (self.short.get(key) || []).concat(at - words.length));
      }
      at += 1;
    });
    this.pairs = new Postings(size);
    this.triples = new Postings(size);
    var bare = this.bare;
    for (var i = 1; i + 1 < size; i += 1) {
      if (bare[i] && bare[i + 1]) {
        this.pairs.add(pair(bare[i], bare[i + 1]), i);
        if (i + 2 < size && bare[i + 2]) {
          this.triples.add(triple(bare[i], bare[i + 1], bare[i + 2]), i);
        }
      }
    }
  };

  /* How many words from two places on are the same, signs between them included. */
  Index.prototype.same = function (words, from, at) {
    var k = 0;
    while (from + k < words.length && words[from + k].id === this.id[at + k]
        && (k === 0 || words[from + k].gapId === this.gap[at + k])) {
      k += 1;
    }
    return k;
  };

  Index.prototype.places = function (words, from, to) {
    var self = this;
    var hits = [];
    var best = -1;
    var fewest = Infinity;
    if (to - from < 4) {
      var key = words.slice(from, to).map(function (word) { return word.text; }).join(" ");
      return (this.short.get(key) || []).filter(function (at) {
        return self.same(words, from, at) >= to - from;
      });
    }
    for (var i = from; i + 2 < to && fewest > 0; i += 1) {
      var count = this.triples.count(triple(words[i].bare, words[i + 1].bare, words[i + 2].bare));
      if (count < fewest) {
        fewest = count;
        best = i;
      }
    }
    if (fewest > 0) {
      this.triples.each(triple(words[best].bare, words[best + 1].bare, words[best + 2].bare), function (at) {
        var first = at - (best - from);
        if (first > 0 && self.same(words, from, first) >= to - from) {
          hits.push(first);
        }
      });
    }
    return hits;
  };

  Index.prototype.run = function (words, from, to) {
    var self = this;
    var found = { length: 0, at: 0 };
    if (from + 2 < to) {
      this.triples.each(triple(words[from].bare, words[from + 1].bare, words[from + 2].bare), function (at) {
        var length = Math.min(self.same(words, from, at), to - from);
        if (length > found.length) {
          found = { length: length, at: at };
        }
      });
    }
    return found;
  };

  /* How much two neighbouring words tell: those of a set phrase next to nothing. */
  Index.prototype.weight = function (a, b) {
    var count = this.pairs.count(pair(a.bare, b.bare));
    return count === 0 ? 0 : count <= 4 ? 1 : count <= 12 ? 0.7 : count <= 40 ? 0.35 : 0.08;
  };

  Index.prototype.near = function (words, from, to) {
    var self = this;
    var votes = new Map();

    function vote(key, postings, most, i, weight) {
      var count = postings.count(key);
      if (count === 0 || count > most) {
        return;
      }
      postings.each(key, function (at) {
        var passage = self.passage[at];
        var stretch = Math.floor((at - i - self.passages[passage].first) / STRETCH) + 64;
        var place = passage * 4096 + stretch;
        var share = weight / (1 + Math.log2(count));
        votes.set(place, (votes.get(place) || 0) + share);
        votes.set(place + 1, (votes.get(place + 1) || 0) + share);
      });
    }

    for (var i = from; i + 1 < to; i += 1) {
      vote(pair(words[i].bare, words[i + 1].bare), this.pairs, MOST_PAIRS, i, 1);
      if (i + 2 < to) {
        vote(triple(words[i].bare, words[i + 1].bare, words[i + 2].bare), this.triples, MOST_TRIPLES, i, 2);
      }
    }
    return Array.from(votes)
      .filter(function (one) { return one[1] >= 0.25; })
      .sort(function (a, b) { return b[1] - a[1] || a[0] - b[0]; })
      .slice(0, 8)
      .map(function (one) {
        var passage = self.passages[Math.floor(one[0] / 4096)];
        return { passage: passage, at: passage.first + (one[0] % 4096 - 64) * STRETCH, votes: one[1] };
      });
  };

  /* The words of a passage as the document has them, first and last word included. */
  Index.prototype.slice = function (passage, from, to) {
    var canonical = this.canonical(passage);
    return passage.text.slice(canonical.starts[this.start[from]], canonical.ends[this.end[to - 1] - 1]);
  };

  Index.prototype.canonical = function (passage) {
    passage.canonical = passage.canonical || draft.canonical(passage.text, 4);
    return passage.canonical;
  };

  /* Whether a correction lies in a run of a passage. */
  Index.prototype.isCorrected = function (passage, from, to) {
    var canonical = this.canonical(passage);
    var start = canonical.starts[this.start[from]];
    var end = canonical.ends[this.end[to - 1] - 1];
    return passage.amended.some(function (one) { return one[0] < end && one[1] > start; });
  };

  /* The reading as printed, and where it differs from the one as meant. */
  function printed(text, corrections) {
    var moved = 0;
    var amended = [];
    var words = text;
    corrections.slice().sort(function (a, b) { return a[0] - b[0]; }).forEach(function (one) {
      var start = one[0] + moved;
      words = words.slice(0, start) + one[2] + words.slice(one[1] + moved);
      amended.push([start, start + one[2].length]);
      moved += one[2].length - (one[1] - one[0]);
    });
    return { text: words, amended: amended };
  }

  draft.index = function (texts, order, corrections) {
    var index = new Index();
    var rows = [];
    order.forEach(function (document) {
      (texts[document] || []).forEach(function (row) {
        var changes = corrections && corrections[document] && corrections[document][row[0]] || [];
        rows.push({
          document: document, provision: row[0], text: row[1], printed: false,
          amended: changes.map(function (one) { return [one[0], one[1]]; })
        });
        if (changes.length > 0) {
          var other = printed(row[1], changes);
          rows.push({
            document: document, provision: row[0], text: other.text, printed: true, amended: other.amended
          });
        }
      });
    });
    index.fill(rows);
    return index;
  };
})();
