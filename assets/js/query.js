/*
 * nguyenvan.find(language, text, options, done): the units that answer a query, best first.
 *   options.typing   the last word may be unfinished
 *   options.whole    load what the shards of very common words leave over, too
 * done(error, answer) with answer.hits [{unit, score}, …], answer.tokens (each with
 * what it hit), answer.understood (typed otherwise than looked for), answer.unknown (words that nothing is
 * near to, each with the nearest there are), answer.partial.
 * nguyenvan.nearest(language, typed): the words nearest to one, for who finds nothing.
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};
  var slips = nguyenvan.slips;
  /* What a word counts for in another spelling, and one that begins as typed. */
  var SPELT = 0.95;
  var PREFIX = 0.55;
  /* A query of more words is a sentence; what stands in the index is not doubted then. */
  var SENTENCE = 8;
  var PREFIXES = 40;
  var NEAREST = 6;

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

  /* The words of the query, and for the last one those that begin with it. */
  function look(reader, query) {
    query.tokens.forEach(function (token) {
      var word = reader.word(token.folded);
      var spelt = slips.spelt(token.exact);
      var other = spelt && reader.word(nguyenvan.fold(spelt));
      token.ways = word ? [{ word: word, factor: 1 }] : [];
      if (other) {
        token.ways.push({ word: other, factor: SPELT, exact: spelt });
      }
      if (token.open && (token.folded.length > 1 || query.tokens.length > 1)) {
        var factor = word ? PREFIX / 2 : PREFIX;
        reader.begun(token.folded, PREFIXES).forEach(function (begun) {
          token.ways.push({ word: begun, factor: factor, begun: true });
        });
      }
    });
  }

  /* What was perhaps meant; a word that is several becomes these. */
  function forgive(reader, query, doubtful) {
    query.tokens = query.tokens.reduce(function (tokens, token) {
      if (doubtful.indexOf(token) < 0) {
        return tokens.concat(token);
      }
      var near = slips.meant(reader, token.folded);
      var parts = !token.quoted && !token.ways.length && (!near.length || near[0].far > 1) && slips.parted(reader, token.folded);
      if (parts) {
        return tokens.concat(parts.map(function (word) {
          return { folded: word.folded, exact: word.folded, typed: word.folded, ways: [{ word: word, factor: 1 }], from: token.typed };
        }));
      }
      near.forEach(function (one) {
        token.ways.push({ word: one.word, factor: (token.ways.length ? 0.5 : 0.7) / (1 + one.far), slip: one.word.surface });
      });
      return tokens.concat(token);
    }, []);
  }

  function sought(query) {
    return query.tokens.reduce(function (words, token) {
      return words.concat(token.ways.map(function (way) { return way.word; }));
    }, []);
  }

  /* Whether shards left anything of the words over that is not loaded. */
  function overflowing(query) {
    return sought(query).some(function (word) {
      return word.forms.some(function (form) { return form.overflow !== undefined; });
    });
  }

  /* Loads where the words stand, and ranks. */
  function rank(reader, query, whole, done) {
    var words = sought(query);
    reader.places(words, function (error) {
      reader.rest(whole && !error ? words : [], function (failed) {
        done(error || failed, error || failed ? null : nguyenvan.rank(reader, query.tokens, query.phrases));
      });
    });
  }

  /* What the best answer has in place of what was typed. */
  function account(query, hits) {
    var answer = { hits: hits, tokens: query.tokens, understood: [], unknown: [], partial: overflowing(query) };
    query.tokens.forEach(function (token) {
      var hit = hits.length ? token.hits.get(hits[0].unit) : null;
      var last = answer.understood[answer.understood.length - 1];
      if (token.from && last && last[0] === token.from) {
        last[1] += " " + token.folded;
      } else if (token.from || hit && hit.way.slip) {
        answer.understood.push([token.from || token.typed, token.from ? token.folded : hit.way.slip]);
      } else if (!token.ways.length && answer.unknown.indexOf(token.typed) < 0) {
        answer.unknown.push(token.typed);
      }
    });
    return answer;
  }

  /* Words that are nowhere are forgiven; all are where no unit has all of them. */
  function search(reader, query, options, done) {
    function end(error, ranked) {
      done(error, error ? null : account(query, ranked.hits));
    }
    look(reader, query);
    var lost = query.tokens.filter(function (token) { return !token.ways.length && !token.quoted; });
    if (lost.length) {
      forgive(reader, query, lost);
      rank(reader, query, options.whole, end);
      return;
    }
    rank(reader, query, options.whole, function (error, ranked) {
      var sure = error || ranked.complete || query.tokens.length > SENTENCE || query.phrases.length || overflowing(query);
      var doubtful = sure ? [] : query.tokens.filter(function (token) { return slips.allowed(token.folded) > 0; });
      if (!doubtful.length) {
        end(error, ranked);
        return;
      }
      forgive(reader, query, doubtful);
      rank(reader, query, options.whole, end);
    });
  }

  nguyenvan.nearest = function (language, typed) {
    var folded = nguyenvan.fold(typed);
    var most = Math.min(3, Math.max(1, Math.floor(folded.length / 3)));
    return slips.near(nguyenvan.read(language), folded, most).slice(0, NEAREST).map(function (one) { return one.word.surface; });
  };

  nguyenvan.find = function (language, text, options, done) {
    var reader = nguyenvan.read(language);
    reader.head(function (error) {
      var query = parse(text, options.typing);
      if (error || !query.tokens.length) {
        done(error, { hits: [], tokens: [], understood: [], unknown: [], partial: false });
        return;
      }
      search(reader, query, options, done);
    });
  };
})();
