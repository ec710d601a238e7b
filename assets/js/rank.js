/*
 * nguyenvan.rank(reader, tokens, phrases): the units that have the words of a query, best first, as
 *   {hits: [{unit, score}, …], complete} where complete says that some unit has all words. Each token
 *   has ways [{word, factor, slip, begun}, …] to be met; it gets hits, a map from unit to how it was met.
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};
  var codes = nguyenvan.codes;
  /* What a word in other diacritics counts for; what one counts for that has some where none were typed. */
  var OTHER_FORM = 0.3;
  var UNMARKED = 0.9;
  var ADJACENT = 0.9;
  var TURNED = 0.45;
  var PHRASE = 0.7;
  var OPENING = 0.35;
  var WHOLE = 0.35;
  var ADOPTED = 1.35;
  /* Of the weight of a query, what a unit must have: where some have all, in a long query, where none has. */
  var ALL = 0.999;
  var LONG = 4;
  var MOST = 0.8;
  var SOME = 0.4;
  var PRIOR = {
    term: 1.25, document: 1.35, instrument: 1.15, topic: 1.1, indicator: 0.95, target: 1,
    viewpoint: 1, task: 1, event: 0.95, disagreement: 0.85, page: 0.9, provision: 0.8
  };

  function isTyped(token, way, form) {
    return way.slip || way.begun || form.exact === (way.exact || token.exact);
  }

  /* Whether a form has other diacritics than those that were typed. */
  function isOther(token, way, form) {
    return token.exact !== token.folded && !isTyped(token, way, form);
  }

  /* What a form counts for as a word of the query; nothing where it may not stand for it. */
  function factor(token, way, form) {
    if (isTyped(token, way, form)) {
      return way.factor;
    }
    if (isOther(token, way, form)) {
      return token.quoted ? 0 : way.factor * OTHER_FORM;
    }
    return way.factor * (token.amongMarked ? UNMARKED : 1);
  }

  /* Where a word of the query stands: unit to what it counts, and its places. */
  function gather(reader, token) {
    var spread = 0;
    token.hits = new Map();
    token.ways.forEach(function (way) {
      spread = Math.max(spread, way.begun ? 0 : reader.spread(way.word));
      way.word.forms.forEach(function (form) {
        var counts = factor(token, way, form);
        (counts ? reader.postings(form) : []).forEach(function (posting) {
          var hit = token.hits.get(posting.unit);
          var value = counts * posting.level;
          var other = isOther(token, way, form);
          if (!hit) {
            token.hits.set(posting.unit, { value: value, factor: counts, way: way, stands: [posting], other: other });
            return;
          }
          hit.other = hit.other && other;
          hit.stands.push(posting);
          if (value > hit.value) {
            hit.value = value;
            hit.way = way;
          }
          hit.factor = Math.max(hit.factor, counts);
        });
      });
    });
    spread = spread || token.hits.size;
    token.idf = Math.log(1 + (reader.about.units - spread + 0.5) / (spread + 0.5));
  }

  function stands(hit, place) {
    return hit.stands.some(function (posting) {
      for (var i = posting.from; i < posting.to; i += 1) {
        if (posting.places[i] >= place) {
          return posting.places[i] === place;
        }
      }
      return false;
    });
  }

  function eachPlace(hit, see) {
    hit.stands.forEach(function (posting) {
      for (var i = posting.from; i < posting.to; i += 1) {
        see(posting.places[i]);
      }
    });
  }

  /* The places where words stand in a row. */
  function rows(tokens, unit) {
    var hits = tokens.map(function (token) { return token.hits.get(unit); });
    var found = [];
    if (hits.every(Boolean)) {
      eachPlace(hits[0], function (place) {
        if (hits.every(function (hit, i) { return i === 0 || stands(hit, place + i); })) {
          found.push(place);
        }
      });
    }
    return found;
  }

  /* What it adds that a query stands in a row, that it opens a field, that it is all of one. */
  function inRow(layout, tokens, unit) {
    return rows(tokens, unit).reduce(function (most, place) {
      var field = codes.after(layout.moved, place) - 1;
      var opens = layout.moved[field] === place;
      var whole = opens && layout.lengths[field] === tokens.length;
      return Math.max(most, (tokens.length > 1 ? PHRASE : 0) + (opens ? OPENING : 0) + (whole ? WHOLE : 0));
    }, 0);
  }

  /* What pairs of words add that stand side by side, or nearly. */
  function near(tokens, unit) {
    var sum = 0;
    for (var i = 0; i + 1 < tokens.length; i += 1) {
      var a = tokens[i].hits.get(unit);
      var b = tokens[i + 1].hits.get(unit);
      var best = 0;
      if (a && b) {
        eachPlace(a, function (place) {
          if (best < ADJACENT && stands(b, place + 1)) {
            best = ADJACENT;
          } else if (best < TURNED && (stands(b, place - 1) || stands(b, place + 2))) {
            best = TURNED;
          }
        });
        sum += best * Math.min(a.factor, b.factor) * (tokens[i].idf + tokens[i + 1].idf) / 2;
      }
    }
    return sum;
  }

  /* Whether a word that was typed with diacritics stands in a unit in others only; such units come last. */
  function isOnlyOther(tokens, unit) {
    return tokens.some(function (token) { return token.hits.has(unit) && token.hits.get(unit).other; });
  }

  /* What is in force stands before what led to it, a page about a thing before what mentions it. */
  function prior(reader, unit) {
    var facets = reader.facets(unit);
    return (PRIOR[facets.kind] || 1) * (reader.adopted[facets.document] ? ADOPTED : 1);
  }

  function score(reader, tokens, weight, unit) {
    var sum = 0;
    var least = 1;
    tokens.forEach(function (token) {
      var hit = token.hits.get(unit);
      sum += hit ? token.idf * hit.value : 0;
      least = hit ? Math.min(least, hit.factor) : least;
    });
    sum += tokens.length > 1 ? near(tokens, unit) / 2 : 0;
    return (sum + weight * least * inRow(reader.layout, tokens, unit)) * prior(reader, unit);
  }

  nguyenvan.rank = function (reader, tokens, phrases) {
    var cover = new Map();
    var weight = 0;
    var most = 0;
    tokens.forEach(function (token) {
      gather(reader, token);
      weight += token.idf;
      token.hits.forEach(function (hit, unit) {
        var value = (cover.get(unit) || 0) + token.idf;
        cover.set(unit, value);
        most = Math.max(most, value);
      });
    });
    var complete = weight > 0 && most > weight * ALL;
    var least = complete ? weight * (tokens.length > LONG ? MOST : ALL) : Math.max(most * MOST, weight * SOME);
    var hits = [];
    cover.forEach(function (value, unit) {
      var phrased = value >= least && phrases.every(function (phrase) {
        return rows(tokens.slice(phrase[0], phrase[1]), unit).length > 0;
      });
      if (phrased) {
        var share = value / weight;
        hits.push({ unit: unit, other: isOnlyOther(tokens, unit), score: share * share * score(reader, tokens, weight, unit) });
      }
    });
    hits.sort(function (a, b) { return a.other - b.other || b.score - a.score || a.unit - b.unit; });
    return { hits: hits, complete: complete };
  };
})();
