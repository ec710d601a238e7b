/*
 * nguyenvan.find(language, text, options, done): the units that answer a query, best first.
 *   options.typing   the last word may be unfinished
 *   options.whole    load what the shards of very common words leave over, too
 * done(error, answer) with answer.hits [{unit, score}, …], answer.tokens (each with
 * what it hit), answer.understood (typed otherwise than looked for), answer.unknown (words that nothing is
 * near to, each with the nearest there are), answer.partial.
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};
  var OTHER_FORM = 0.3;
  var UNMARKED = 0.9;
  var PREFIX = 0.55;
  var ADJACENT = 0.9;
  var TURNED = 0.45;
  var PHRASE = 0.7;
  var OPENING = 0.35;
  var ADOPTED = 1.12;
  var NEAR = 8;
  var PREFIXES = 40;
  var PRIOR = {
    term: 1.25, document: 1.35, instrument: 1.15, topic: 1.1, indicator: 0.95, target: 1,
    viewpoint: 1, task: 1, event: 0.95, disagreement: 0.85, page: 0.9, provision: 0.8
  };

  /* Words in order, and which of them stand in quotation marks together. */
  function parse(text, typing) {
    var tokens = [];
    var phrases = [];
    var composed = text.normalize("NFC");
    var pieces = composed.split(/["“”„«»]/);
    pieces.forEach(function (piece, i) {
      var quoted = i % 2 === 1 && i < pieces.length - 1;
      var from = tokens.length;
      nguyenvan.tokens(piece).forEach(function (token) {
        tokens.push({ folded: token.folded, exact: token.exact, typed: piece.slice(token.start, token.end), quoted: quoted });
      });
      if (quoted && tokens.length > from) {
        phrases.push([from, tokens.length]);
      }
    });
    var last = tokens[tokens.length - 1];
    if (last && typing && !last.quoted && /[\p{L}\p{M}\p{N}]$/u.test(composed)) {
      last.open = true;
    }
    var marked = tokens.some(function (token) { return token.exact !== token.folded; });
    tokens.forEach(function (token) { token.amongMarked = marked; });
    return { tokens: tokens, phrases: phrases };
  }

  /* Letters to change, leave out, put in or swap, at most so many. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) {
      return most + 1;
    }
    var before = null;
    var row = [];
    for (var k = 0; k <= b.length; k += 1) {
      row.push(k);
    }
    for (var i = 1; i <= a.length; i += 1) {
      var next = [i];
      var least = i;
      for (var j = 1; j <= b.length; j += 1) {
        var same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
        var cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
        if (before && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        next.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) {
        return most + 1;
      }
      before = row;
      row = next;
    }
    return row[b.length];
  }

  /* The nearest words of the vocabulary; a slip in the first letter is rarer than another. */
  function nearest(reader, folded, most) {
    var asked = folded + " " + most;
    var found = reader.asked[asked];
    if (found) {
      return found;
    }
    found = reader.asked[asked] = [];
    reader.known.forEach(function (known) {
      if (known.folded === folded || /^\p{N}/u.test(known.folded)) {
        return;
      }
      var far = distance(folded, known.folded, most);
      if (far <= most) {
        far += known.folded.charAt(0) === folded.charAt(0) ? 0 : 0.5;
        found.push({ folded: known.folded, surface: known.surface, far: far, units: known.units });
      }
    });
    found.sort(function (a, b) { return a.far - b.far || b.units - a.units; });
    return found;
  }

  function slips(folded) {
    return folded.length < 3 || /\p{N}/u.test(folded) && folded.length < 5 ? 0 : folded.length < 6 ? 1 : 2;
  }

  /* What somebody typed for a keyboard that was not switched on: chuyeenr, ddooir. */
  function untyped(folded) {
    return folded.replace(/dd/g, "d").replace(/([aeo])\1/g, "$1").replace(/w/g, "").replace(/([aeiouy][a-z]*)[sfrxj]$/, "$1");
  }

  /* Words run together: chuyendoiso. */
  function parted(reader, folded) {
    var best = [[]];
    for (var end = 1; end <= folded.length; end += 1) {
      for (var start = Math.max(0, end - 7); start < end - 1; start += 1) {
        var known = best[start] && reader.byFolded[folded.slice(start, end)];
        if (known && known.units >= 5 && (!best[end] || best[end].length > best[start].length + 1)) {
          best[end] = best[start].concat(known.folded);
        }
      }
    }
    return best[folded.length] && best[folded.length].length > 1 ? best[folded.length] : null;
  }

  function Search(reader, query, options) {
    this.reader = reader;
    this.tokens = query.tokens;
    this.phrases = query.phrases;
    this.options = options;
    this.understood = [];
    this.unknown = [];
  }

  /* The words of the query, and for the last one those that begin with it. */
  Search.prototype.look = function (done) {
    var self = this;
    var reader = this.reader;
    reader.words(this.tokens.map(function (token) { return token.folded; }), function (error) {
      if (error) {
        done(error);
        return;
      }
      self.tokens.forEach(function (token) {
        var word = reader.word(token.folded);
        token.ways = word ? [{ word: word, factor: 1 }] : [];
      });
      var last = self.tokens[self.tokens.length - 1];
      if (!last.open || last.folded.length < 2) {
        done(null);
        return;
      }
      reader.prefix(last.folded, function (failed, words) {
        var factor = last.ways.length ? PREFIX / 2 : PREFIX;
        words.sort(function (a, b) { return b.units - a.units; }).slice(0, PREFIXES).forEach(function (word) {
          last.ways.push({ word: word, factor: factor, begun: true });
        });
        done(failed);
      });
    });
  };

  /* For words that are nowhere, or for all when nothing has all of them: what was perhaps meant. */
  Search.prototype.forgive = function (tokens, done) {
    var self = this;
    var reader = this.reader;
    reader.vocabulary(function (error) {
      if (error) {
        done(error);
        return;
      }
      if (!reader.byFolded) {
        reader.byFolded = Object.create(null);
        reader.known.forEach(function (known) { reader.byFolded[known.folded] = known; });
      }
      var wanted = [];
      tokens.forEach(function (token) {
        var near = nearest(reader, token.folded, slips(token.folded)).slice(0, NEAR);
        var other = reader.byFolded[untyped(token.folded)];
        if (other && other.folded !== token.folded) {
          near.unshift({ folded: other.folded, surface: other.surface, far: 0.5, units: other.units });
        }
        var parts = !token.quoted && !token.ways.length && (!near.length || near[0].far > 1) && parted(reader, token.folded);
        if (parts) {
          token.parts = parts;
          wanted = wanted.concat(parts);
          near = [];
        }
        token.near = near;
        near.forEach(function (one) { wanted.push(one.folded); });
      });
      reader.words(wanted, function (failed) {
        self.tokens = self.tokens.reduce(function (list, token) {
          return list.concat(token.parts ? token.parts.map(function (part) {
            return { folded: part, exact: part, typed: part, ways: [{ word: reader.word(part), factor: 1 }], from: token.typed };
          }) : [token]);
        }, []);
        tokens.forEach(function (token) {
          token.near.forEach(function (one) {
            var word = reader.word(one.folded);
            if (word) {
              token.ways.push({ word: word, factor: (token.ways.length ? 0.5 : 0.7) / (1 + one.far), slip: one.surface });
            }
          });
        });
        done(failed);
      });
    });
  };

  Search.prototype.sought = function () {
    return this.tokens.reduce(function (words, token) {
      return words.concat(token.ways.map(function (way) { return way.word; }));
    }, []);
  };

  /* Whether shards left anything of the words over that is not loaded. */
  Search.prototype.overflowing = function () {
    return this.sought().some(function (word) {
      return word.forms.some(function (form) { return form.overflow !== undefined; });
    });
  };

  Search.prototype.fetch = function (done) {
    this.reader.rest(this.options.whole ? this.sought() : [], done);
  };

  /* For each word of the query where it stands: unit to what it counts and the places. */
  Search.prototype.gather = function () {
    var total = this.reader.about.units;
    this.tokens.forEach(function (token) {
      var marked = token.exact !== token.folded;
      var units = 0;
      token.hits = new Map();
      token.ways.forEach(function (way) {
        units = Math.max(units, way.begun ? 0 : way.word.units);
        way.word.forms.forEach(function (form) {
          var factor = way.factor;
          if (!way.slip && !way.begun && form.exact !== token.exact) {
            if (token.quoted && marked) {
              return;
            }
            factor *= marked ? OTHER_FORM : token.amongMarked ? UNMARKED : 1;
          }
          form.postings.forEach(function (posting) {
            var hit = token.hits.get(posting.unit);
            var value = factor * posting.level;
            if (!hit) {
              token.hits.set(posting.unit, { value: value, factor: factor, way: way, lists: [posting.places] });
            } else {
              hit.lists.push(posting.places);
              if (value > hit.value) {
                hit.value = value;
                hit.way = way;
              }
              hit.factor = Math.max(hit.factor, factor);
            }
          });
        });
      });
      units = units || token.hits.size;
      token.idf = Math.log(1 + (total - units + 0.5) / (units + 0.5));
    });
  };

  function stands(hit, place) {
    return hit.lists.some(function (places) { return places.indexOf(place) >= 0; });
  }

  /* Whether words from one to another stand in a row, and where at first; -1 when nowhere. */
  Search.prototype.row = function (unit, from, to) {
    var hits = this.tokens.slice(from, to).map(function (token) { return token.hits.get(unit); });
    var at = -1;
    if (hits.every(Boolean)) {
      hits[0].lists.forEach(function (places) {
        places.forEach(function (place) {
          var whole = hits.every(function (hit, i) { return i === 0 || stands(hit, place + i); });
          if (whole && (at < 0 || place < at)) {
            at = place;
          }
        });
      });
    }
    return at;
  };

  Search.prototype.near = function (unit) {
    var tokens = this.tokens;
    var sum = 0;
    for (var i = 0; i + 1 < tokens.length; i += 1) {
      var a = tokens[i].hits.get(unit);
      var b = tokens[i + 1].hits.get(unit);
      if (a && b) {
        var best = 0;
        a.lists.forEach(function (places) {
          places.forEach(function (place) {
            if (best < ADJACENT && stands(b, place + 1)) {
              best = ADJACENT;
            } else if (best < TURNED && (stands(b, place - 1) || stands(b, place + 2))) {
              best = TURNED;
            }
          });
        });
        sum += best * Math.min(a.factor, b.factor) * (tokens[i].idf + tokens[i + 1].idf) / 2;
      }
    }
    return sum;
  };

  /* What is in force stands before what led to it, a page about a thing before what mentions it. */
  Search.prototype.prior = function (unit) {
    var facets = this.reader.facets(unit);
    return (PRIOR[facets.kind] || 1) * (this.reader.adopted[facets.document] ? ADOPTED : 1);
  };

  Search.prototype.rank = function () {
    var self = this;
    var tokens = this.tokens;
    var cover = new Map();
    var weight = 0;
    tokens.forEach(function (token) {
      weight += token.idf;
      token.hits.forEach(function (hit, unit) {
        cover.set(unit, (cover.get(unit) || 0) + token.idf);
      });
    });
    var most = 0;
    cover.forEach(function (value) { most = Math.max(most, value); });
    this.complete = weight > 0 && most > weight * 0.999;
    var least = this.complete ? weight * (tokens.length > 4 ? 0.8 : 0.999) : Math.max(most * 0.8, weight * 0.4);
    var hits = [];
    cover.forEach(function (value, unit) {
      if (value < least || !self.phrases.every(function (phrase) { return self.row(unit, phrase[0], phrase[1]) >= 0; })) {
        return;
      }
      var score = 0;
      var factor = 1;
      tokens.forEach(function (token) {
        var hit = token.hits.get(unit);
        score += hit ? token.idf * hit.value : 0;
        factor = hit ? Math.min(factor, hit.factor) : factor;
      });
      if (tokens.length > 1) {
        score += self.near(unit) / 2;
      }
      var row = self.row(unit, 0, tokens.length);
      if (row >= 0) {
        score += weight * factor * (tokens.length > 1 ? PHRASE : 0) + (row === 0 ? weight * factor * OPENING : 0);
      }
      var share = value / weight;
      hits.push({ unit: unit, score: score * share * share * self.prior(unit) });
    });
    hits.sort(function (a, b) { return b.score - a.score || a.unit - b.unit; });
    return hits;
  };

  /* What the best answer has in place of what was typed. */
  Search.prototype.account = function (hits) {
    var self = this;
    this.tokens.forEach(function (token) {
      var hit = hits.length ? token.hits.get(hits[0].unit) : null;
      token.meant = hit ? hit.way.slip || hit.way.word.folded : token.folded;
      if (token.from || hit && hit.way.slip) {
        self.understood.push([token.from || token.typed, token.from ? token.folded : hit.way.slip]);
      } else if (!token.ways.length) {
        self.unknown.push(token.typed);
      }
    });
  };

  function answer(search, done) {
    var hits = search.rank();
    search.account(hits);
    done(null, {
      hits: hits,
      tokens: search.tokens,
      understood: search.understood,
      unknown: search.unknown,
      partial: search.overflowing()
    });
  }

  /* The words that are nearest to one, for who finds nothing. */
  nguyenvan.nearest = function (language, typed, done) {
    var reader = nguyenvan.read(language);
    reader.vocabulary(function (error) {
      done(error, error ? [] : nearest(reader, nguyenvan.fold(typed), 3).slice(0, 6).map(function (one) { return one.surface; }));
    });
  };

  nguyenvan.find = function (language, text, options, done) {
    var reader = nguyenvan.read(language);
    reader.head(function (error) {
      var query = parse(text, options.typing);
      var search = new Search(reader, query, options);
      if (error || !query.tokens.length) {
        done(error, { hits: [], tokens: [], understood: [], unknown: [], partial: false });
        return;
      }
      function end(failed) {
        if (failed) {
          done(failed);
          return;
        }
        search.fetch(function (broken) {
          search.gather();
          answer(search, broken ? function () { done(broken); } : done);
        });
      }
      search.look(function (failed) {
        var lost = search.tokens.filter(function (token) { return !token.ways.length && !token.quoted; });
        if (failed) {
          done(failed);
        } else if (lost.length) {
          search.forgive(lost, end);
        } else {
          search.fetch(function (broken) {
            search.gather();
            search.rank();
            var sure = broken || search.complete || search.phrases.length || search.overflowing();
            var doubtful = sure ? [] : search.tokens.filter(function (token) { return slips(token.folded) > 0; });
            if (doubtful.length) {
              search.forgive(doubtful, end);
            } else {
              end(broken);
            }
          });
        }
      });
    });
  };
})();
