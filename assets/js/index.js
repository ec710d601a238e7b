/*
 * nguyenvan.index(language, part, number, data): called by the scripts of search/index.
 * nguyenvan.read(language): the index of a language, whose parts load on first use:
 *   head(done)            what there is: units, their facets, documents, topics
 *   words(folded, done)   words with where they stand; prefix(folded, done) those that begin so
 *   rows(units, done)     what is shown of units
 *   vocabulary(done)      all words, for what is typed badly
 * Every done gets an error or null first.
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};

  /* As nguyenvan.search.Digits and nguyenvan.search.Postings write them. */
  var BASE = 45;
  var LEVELS = 11;
  var COUNTS = Math.floor(BASE / LEVELS);
  var PREFIX_SHARDS = 3;
  var readers = {};
  var VALUES = (function () {
    var values = new Uint8Array(128);
    for (var code = 33, value = 0; value < 2 * BASE; code += 1) {
      if (code !== 34 && code !== 92) {
        values[code] = value;
        value += 1;
      }
    }
    return values;
  })();

  /* Numbers one after the other out of a text. */
  function numbers(text) {
    var at = 0;
    return function () {
      var number = 0;
      var factor = 1;
      var value = VALUES[text.charCodeAt(at)];
      while (value >= BASE) {
        number += (value - BASE) * factor;
        factor *= BASE;
        at += 1;
        value = VALUES[text.charCodeAt(at)];
      }
      at += 1;
      return number + value * factor;
    };
  }

  /* Takes the next postings off the three streams, as [unit, level, places] triples. */
  function postings(streams, count) {
    var list = [];
    var unit = -1;
    for (var i = 0; i < count; i += 1) {
      unit += streams[0]() + 1;
      var level = streams[1]();
      var places = [];
      var place = -1;
      var left = level % COUNTS + 1;
      if (left === COUNTS) {
        left += streams[1]();
      }
      while (left > 0) {
        place += streams[2]() + 1;
        places.push(place);
        left -= 1;
      }
      list.push({ unit: unit, level: (Math.floor(level / COUNTS) + 1) / LEVELS, places: places });
    }
    return list;
  }

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
    this.shards = {};
    this.blocks = {};
    this.overflows = {};
    this.asked = Object.create(null);
  }

  Reader.prototype.load = function (file, done) {
    nguyenvan.load("index/" + this.language + file + ".js", done);
  };

  Reader.prototype.take = {
    head: function (number, head) {
      head.firsts = head.words.split(" ");
      head.facets = [];
      this.adopted = Object.create(null);
      head.documents.forEach(function (document) { this.adopted[document[0]] = document[2] === 1; }, this);
      var from = 0;
      head.runs.forEach(function (run) {
        from += run[0];
        head.facets.push({
          to: from,
          kind: run[1],
          document: run[2],
          year: run[3],
          topic: run[4] ? run[4].split(" ") : []
        });
      });
      this.about = head;
    },
    words: function (number, data) {
      var streams = data.slice(1).map(numbers);
      var words = [];
      var byName = {};
      data[0].split("\n").forEach(function (line) {
        var parts = line.split(" ");
        var word = { folded: parts[0], units: +parts[1], forms: [] };
        for (var i = 2; i < parts.length; i += 3) {
          var form = { exact: parts[i] || word.folded, postings: postings(streams, +parts[i + 1]) };
          if (parts[i + 2]) {
            form.overflow = +parts[i + 2];
          }
          word.forms.push(form);
        }
        words.push(word);
        byName[word.folded] = word;
      });
      this.shards[number] = { words: words, byName: byName };
    },
    overflow: function (number, data) {
      this.overflows[number] = data;
    },
    units: function (number, rows) {
      this.blocks[number] = rows;
    },
    vocabulary: function (number, data) {
      var count = numbers(data[1]);
      var before = "";
      this.known = data[0].split(" ").map(function (part) {
        before = before.slice(0, +part.charAt(0)) + part.slice(1);
        return { surface: before, folded: nguyenvan.fold(before).replace(/,/g, "."), units: count() };
      });
    }
  };

  Reader.prototype.head = function (done) {
    this.load("", done);
  };

  /* The shard that a word stands in, if it stands anywhere. */
  Reader.prototype.shardOf = function (folded) {
    var firsts = this.about.firsts;
    var low = 0;
    var high = firsts.length;
    while (high - low > 1) {
      var middle = (low + high) >> 1;
      if (firsts[middle] <= folded) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  };

  Reader.prototype.word = function (folded) {
    var shard = this.shards[this.shardOf(folded)];
    return shard && Object.prototype.hasOwnProperty.call(shard.byName, folded) ? shard.byName[folded] : null;
  };

  Reader.prototype.words = function (list, done) {
    var self = this;
    var numbersOf = list.map(function (folded) { return self.shardOf(folded); });
    all(numbersOf, function (number, next) { self.load("-w" + number, next); }, done);
  };

  /* What comes in the first shards of a prefix; more of them than that is no help to anybody. */
  Reader.prototype.prefix = function (folded, done) {
    var self = this;
    var from = this.shardOf(folded);
    var to = Math.min(this.shardOf(folded + "\uffff"), from + PREFIX_SHARDS - 1);
    var list = [];
    for (var i = from; i <= to; i += 1) {
      list.push(i);
    }
    all(list, function (number, next) { self.load("-w" + number, next); }, function (error) {
      var found = [];
      list.forEach(function (number) {
        found = found.concat(self.shards[number] ? self.shards[number].words.filter(function (word) {
          return word.folded.indexOf(folded) === 0 && word.folded !== folded;
        }) : []);
      });
      done(error, found);
    });
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
        var data = self.overflows[form.overflow];
        if (!error && data) {
          form.postings = form.postings.concat(postings(data.slice(1).map(numbers), data[0]));
          delete self.overflows[form.overflow];
          delete form.overflow;
        }
        next(error);
      });
    }, done);
  };

  Reader.prototype.vocabulary = function (done) {
    this.load("-v", done);
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
    var runs = this.about.facets;
    var low = 0;
    var high = runs.length - 1;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (runs[middle].to > unit) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return runs[low];
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
