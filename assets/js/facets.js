/*
 * nguyenvan.facets(selects, kinds): narrows results by select elements, {facet: select}, which it fills
 * with what there is to choose and how many results each choice leaves; kinds are the names of kinds.
 *   narrow(hits, reader, state)   the hits that pass what state[facet] chooses
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};

  function has(facets, facet, value) {
    return facet === "topic" ? facets.topic.indexOf(value) >= 0 : facets[facet] === value;
  }

  /* What a facet can be, in order, as [value, name]. */
  function choices(facet, counts, kinds, about) {
    if (facet === "kind") {
      return Object.keys(kinds).map(function (kind) { return [kind, kinds[kind]]; });
    }
    if (facet === "year") {
      return Object.keys(counts).sort().reverse().map(function (year) { return [year, year]; });
    }
    return facet === "document" ? about.documents : about.topics;
  }

  function fill(select, facet, counts, chosen, kinds, about) {
    select.textContent = "";
    select.appendChild(new Option(select.dataset.any + " (" + counts.sum + ")", ""));
    choices(facet, counts.of, kinds, about).forEach(function (choice) {
      var count = counts.of[choice[0]] || 0;
      if (count || chosen === choice[0]) {
        select.appendChild(new Option(choice[1] + " (" + count + ")", choice[0]));
      }
    });
    select.value = chosen;
    select.disabled = select.options.length < 2;
  }

  nguyenvan.facets = function (selects, kinds) {
    var names = Object.keys(selects);

    /* Counts a unit under every facet whose other facets it passes; whether it passes all. */
    function count(counts, facets, state) {
      var failed = names.filter(function (facet) { return state[facet] && !has(facets, facet, state[facet]); });
      names.forEach(function (facet) {
        if (failed.length === 0 || failed.length === 1 && failed[0] === facet) {
          counts[facet].sum += 1;
          [].concat(facets[facet]).filter(Boolean).forEach(function (value) {
            counts[facet].of[value] = (counts[facet].of[value] || 0) + 1;
          });
        }
      });
      return failed.length === 0;
    }

    return {
      narrow: function (hits, reader, state) {
        var counts = {};
        names.forEach(function (facet) { counts[facet] = { sum: 0, of: {} }; });
        var kept = hits.filter(function (hit) { return count(counts, reader.facets(hit.unit), state); });
        names.forEach(function (facet) {
          fill(selects[facet], facet, counts[facet], state[facet], kinds, reader.about);
        });
        return kept;
      }
    };
  };
})();
