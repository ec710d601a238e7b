/*
 * nguyenvan.index(language, part, number, data): called by the scripts of search/index.
 * nguyenvan.read(language): the index of a language, whose parts load on first use:
 *   head(done)            what there is: all words, units, their facets, documents; then
 *                         word(folded), begun(folded, most), vocabulary(), facets(unit)
 *   topics(done)          the topics of units, a facet too
 *   places(words, done)   where words stand; then postings(form), spread(word)
 *   rows(units, done)     what is shown of units; then row(unit)
 * Every done gets an error or null first.
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};
  var codes = nguyenvan.codes;
  var PREFIX_SHARDS = 3;
  var PLAIN = /^[a-z0-9]+$/;
  var readers = {};

  /* All parts, or the first error. */
  function all(parts, load, done) {
    var left = parts.length;
    var failed = null;
    if (left === 0) {
      done(null);
    }
    parts.forEach(function (part) {
      load(part, function (error) {
        failed = failed || error;
        left -= 1;
        if (left === 0) {
          done(failed);
        }
      });
    });
  }

  function Reader(language) {
    this.language = language;
    this.shards = [];
    this.blocks = {};
    this.overflows = {};
    this.topicsOf = [];
    this.asked = Object.create(null);
  }

  Reader.prototype.load = function (file, done) {
    nguyenvan.load("index/" + this.language + file + ".js", done);
  };

  Reader.prototype.take = {
    head: function (number, head) {
      head.topics = [];
      var ends = 0;
      var first = 0;
      this.about = head;
      this.ends = head.runs.map(function (run) { return ends += run[0]; });
      this.adopted = Object.create(null);
      head.documents.forEach(function (document) { this.adopted[document[0]] = document[2] === 1; }, this);
      this.layout = codes.layout(head);
      this.counts = codes.list(head.counts);
      this.shards = head.forms.split("\n").map(function (line) {
        var shard = { line: line, from: first };
        first += line.split(" ").length;
        return shard;
      });
      this.firsts = this.shards.map(function (shard) { return nguyenvan.fold(codes.fronted(shard.line.split(" ", 1)[0])[0]); });
    },
    topics: function (number, data) {
      var sets = data[1].map(function (set) {
        return codes.list(set).map(function (topic) { return data[0][topic][0]; });
      });
      this.about.topics = data[0];
      this.topicsOf = codes.list(data[2]).map(function (set) { return sets[set]; });
    },
    /* Where the words of a shard stand, and of which forms there is more. */
    words: function (number, data) {
      var places = codes.places(data[0]);
      var span = this.about.places;
      var forms = this.shard(number).forms;
      forms.forEach(function (form) { form.places = places(form.many, span); });
      data.slice(1).forEach(function (rest) {
        forms[rest[0]].overflow = rest[1];
        forms[rest[0]].word.units = rest[2];
      });
    },
    overflow: function (number, data) {
      this.overflows[number] = codes.places(data[1])(data[0], this.about.places);
    },
    units: function (number, rows) {
      var columns = rows.map(function (column) { return column.split("\n"); });
      var address = "";
      this.blocks[number] = columns[0].map(function (title, i) {
        address = columns[1][i] || address;
        return { title: title, address: address, note: columns[2][i] };
      });
    }
  };

  /* The words of a shard with their forms; the commonest form is how a word is commonly written. */
  Reader.prototype.shard = function (number) {
    var shard = this.shards[number];
    if (!shard.words) {
      shard.words = [];
      shard.byName = Object.create(null);
      shard.forms = codes.fronted(shard.line).map(function (surface, i) {
        var token = PLAIN.test(surface) ? { folded: surface, exact: surface } : nguyenvan.tokens(surface)[0];
        var many = this.counts[shard.from + i];
        var word = shard.byName[token.folded];
        if (!word) {
          word = shard.byName[token.folded] = { folded: token.folded, surface: surface, forms: [], many: 0, most: 0, units: 0 };
          shard.words.push(word);
        }
        var form = { exact: token.exact, many: many, word: word };
        word.forms.push(form);
        word.many += many;
        if (many > word.most) {
          word.most = many;
          word.surface = surface;
        }
        return form;
      }, this);
    }
    return shard;
  };

  Reader.prototype.head = function (done) {
    this.load("", done);
  };

  Reader.prototype.topics = function (done) {
    this.load("-t", done);
  };

  /* The shard that a word stands in, if it stands anywhere. */
  Reader.prototype.shardOf = function (folded) {
    return Math.max(0, codes.after(this.firsts, folded) - 1);
  };

  Reader.prototype.word = function (folded) {
    return this.shard(this.shardOf(folded)).byName[folded] || null;
  };

  /* All words, in their order. */
  Reader.prototype.vocabulary = function () {
    this.known = this.known || this.shards.reduce(function (words, shard, number) {
      return words.concat(this.shard(number).words);
    }.bind(this), []);
    return this.known;
  };

  /* The commonest words that begin so, at most so many; they stand in a few shards. */
  Reader.prototype.begun = function (folded, most) {
    var words = [];
    var shards = new Set();
    for (var i = this.shardOf(folded); i < this.shards.length && this.firsts[i] < folded + "\uffff"; i += 1) {
      words = words.concat(this.shard(i).words.filter(function (word) {
        return word.folded !== folded && word.folded.indexOf(folded) === 0;
      }));
    }
    return words.sort(function (a, b) { return b.many - a.many; }).filter(function (word) {
      var shard = this.shardOf(word.folded);
      if (shards.size < PREFIX_SHARDS) {
        shards.add(shard);
      }
      return shards.has(shard);
    }, this).slice(0, most);
  };

  /* Loads where words stand. */
  Reader.prototype.places = function (words, done) {
    var self = this;
    var numbers = words.map(function (word) { return self.shardOf(word.folded); });
    all(numbers, function (number, next) { self.load("-w" + number, next); }, done);
  };

  /* Loads what the shards of words left over. */
  Reader.prototype.rest = function (words, done) {
    var self = this;
    var forms = [];
    words.forEach(function (word) {
      forms = forms.concat(word.forms.filter(function (form) { return form.overflow !== undefined; }));
    });
    all(forms, function (form, next) {
      self.load("-o" + form.overflow, function (error) {
        var rest = self.overflows[form.overflow];
        if (!error && rest) {
          form.places = Int32Array.from(Array.from(form.places).concat(Array.from(rest))).sort();
          delete form.postings;
          delete form.overflow;
        }
        next(error);
      });
    }, done);
  };

  /* The units that have a form, as [{unit, level, places, from, to}, …]. */
  Reader.prototype.postings = function (form) {
    form.postings = form.postings || codes.postings(form.places, this.layout);
    return form.postings;
  };

  /* How many units have a word. */
  Reader.prototype.spread = function (word) {
    if (!word.units) {
      var units = new Set();
      word.forms.forEach(function (form) {
        this.postings(form).forEach(function (posting) { units.add(posting.unit); });
      }, this);
      word.units = units.size;
    }
    return word.units;
  };

  Reader.prototype.rows = function (units, done) {
    var self = this;
    var size = this.about.block;
    var blocks = units.map(function (unit) { return Math.floor(unit / size); });
    all(blocks, function (number, next) { self.load("-u" + number, next); }, done);
  };

  Reader.prototype.row = function (unit) {
    var size = this.about.block;
    return this.blocks[Math.floor(unit / size)][unit % size];
  };

  Reader.prototype.facets = function (unit) {
    var run = this.about.runs[codes.after(this.ends, unit)];
    return { kind: run[1], document: run[2], year: run[3], topic: this.topicsOf[unit] || [] };
  };

  nguyenvan.read = function (language) {
    readers[language] = readers[language] || new Reader(language);
    return readers[language];
  };

  nguyenvan.index = function (language, part, number, data) {
    var reader = nguyenvan.read(language);
    reader.take[part].call(reader, number, data);
  };
})();
