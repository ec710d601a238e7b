/*
 * The search page. The state stands in the address, #q=…&kind=…, so that it works from a disk and a
 * result can be gone back from. All words come from the page: [data-search-page] carries them.
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan;
  var root = document.querySelector("[data-search-page]");
  if (!root) {
    return;
  }
  var says = root.dataset;
  var language = says.language;
  var field = document.getElementById("search-field");
  var status = root.querySelector("[data-search-status]");
  var notes = root.querySelector("[data-search-notes]");
  var list = root.querySelector("[data-search-results]");
  var filters = root.querySelector("[data-search-filters]");
  var clear = root.querySelector("[data-search-clear]");
  var more = root.querySelector("[data-search-more]");
  var whole = root.querySelector("[data-search-whole]");
  var browse = document.querySelector("[data-search-browse]");
  var selects = {};
  var kinds = {};
  var PAGE = 15;
  var PAUSE = 60;
  var AROUND = 110;
  var LONGEST = 300;
  var state = {};
  var run = 0;
  var waiting = 0;

  root.querySelectorAll("select[data-facet]").forEach(function (select) {
    selects[select.dataset.facet] = select;
  });
  root.querySelectorAll("[data-search-kinds] [data-kind]").forEach(function (kind) {
    kinds[kind.dataset.kind] = kind.textContent;
  });

  function element(name, className, text) {
    var one = document.createElement(name);
    one.className = className;
    one.textContent = text || "";
    return one;
  }

  function fill(message) {
    var values = Array.prototype.slice.call(arguments, 1);
    return message.replace(/\{(\d)\}/g, function (all, number) { return values[+number]; });
  }

  function readAddress() {
    var address = new URLSearchParams(window.location.hash.slice(1));
    state = { q: address.get("q") || "", shown: PAGE, whole: false };
    Object.keys(selects).forEach(function (facet) { state[facet] = address.get(facet) || ""; });
    return address.has("q");
  }

  function writeAddress() {
    var address = new URLSearchParams();
    address.set("q", state.q);
    Object.keys(selects).forEach(function (facet) {
      if (state[facet]) {
        address.set(facet, state[facet]);
      }
    });
    var hash = state.q ? "#" + address : "";
    window.history.replaceState(null, "", hash || window.location.href.split("#")[0]);
  }

  function has(facets, facet, value) {
    return facet === "topic" ? facets.topic.indexOf(value) >= 0 : facets[facet] === value;
  }

  /* Whether a unit passes every filter, one of them left out. */
  function passes(facets, but) {
    return Object.keys(selects).every(function (facet) {
      return facet === but || !state[facet] || has(facets, facet, state[facet]);
    });
  }

  function named(pairs) {
    return pairs.map(function (pair) { return [pair[0], pair[1]]; });
  }

  function choices(facet, counts, about) {
    if (facet === "document") {
      return named(about.documents);
    }
    if (facet === "topic") {
      return named(about.topics);
    }
    if (facet === "kind") {
      return Object.keys(kinds).map(function (kind) { return [kind, kinds[kind]]; });
    }
    return Object.keys(counts).sort().reverse().map(function (year) { return [year, year]; });
  }

  function narrow(hits, reader) {
    var kept = [];
    var counts = {};
    var sums = {};
    Object.keys(selects).forEach(function (facet) {
      counts[facet] = {};
      sums[facet] = 0;
    });
    hits.forEach(function (hit) {
      var facets = reader.facets(hit.unit);
      Object.keys(selects).forEach(function (facet) {
        if (passes(facets, facet)) {
          sums[facet] += 1;
          [].concat(facets[facet]).forEach(function (value) {
            if (value) {
              counts[facet][value] = (counts[facet][value] || 0) + 1;
            }
          });
        }
      });
      if (passes(facets, "")) {
        kept.push(hit);
      }
    });
    Object.keys(selects).forEach(function (facet) {
      var select = selects[facet];
      select.textContent = "";
      select.appendChild(new Option(select.dataset.any + " (" + sums[facet] + ")", ""));
      choices(facet, counts[facet], reader.about).forEach(function (choice) {
        var count = counts[facet][choice[0]] || 0;
        if (count || state[facet] === choice[0]) {
          select.appendChild(new Option(choice[1] + " (" + count + ")", choice[0]));
        }
      });
      select.value = state[facet];
      select.disabled = select.options.length < 2;
    });
    return kept;
  }

  /* The words of the query as one unit has them. */
  function meant(answer, unit) {
    return answer.tokens.map(function (token) {
      var hit = token.hits.get(unit);
      return hit ? hit.way.word.folded : "";
    }).filter(Boolean);
  }

  function passage(target, text, words) {
    var spans = nguyenvan.spans(text, words);
    var best = spans.slice().sort(function (a, b) { return (b[1] - b[0]) - (a[1] - a[0]); })[0] || [0, 0];
    var from = Math.max(0, best[0] - AROUND);
    from = from > 0 ? text.indexOf(" ", from) + 1 : 0;
    var to = Math.min(text.length, from + LONGEST);
    to = to < text.length && text.lastIndexOf(" ", to) > best[1] ? text.lastIndexOf(" ", to) : to;
    target.textContent = from > 0 ? "… " : "";
    nguyenvan.mark(target, text.slice(from, to), spans.filter(function (span) {
      return span[0] >= from && span[1] <= to;
    }).map(function (span) { return [span[0] - from, span[1] - from]; }));
    if (to < text.length) {
      target.appendChild(document.createTextNode(" …"));
    }
  }

  /* Puts the words of a provision in, in Vietnamese where it is not translated. */
  function words(target, document, provision, folded, tongue) {
    nguyenvan.texts(tongue, [document], function (error, texts) {
      var row = (texts[document] || []).find(function (one) { return one[0] === provision; });
      if (row) {
        target.lang = tongue;
        passage(target, row[1], folded);
      } else if (tongue !== "vi") {
        words(target, document, provision, folded, "vi");
      }
    });
  }

  /* A document is asked for when one of its passages comes into sight, so that no more loads. */
  var sight = new IntersectionObserver(function (entries) {
    entries.forEach(function (entry) {
      if (entry.isIntersecting && entry.target.inSight) {
        sight.unobserve(entry.target);
        entry.target.inSight();
      }
    });
  }, { rootMargin: "100px" });

  function result(answer, hit, reader) {
    var facets = reader.facets(hit.unit);
    var row = reader.row(hit.unit);
    var item = element("li", "results__item");
    var heading = element("h2", "results__title");
    var link = element("a", "results__link");
    var about = element("p", "results__meta");
    var text = element("p", "results__words");
    var folded = meant(answer, hit.unit);
    var document = reader.about.documents.find(function (one) { return one[0] === facets.document; });
    var meta = [kinds[facets.kind]];
    if (facets.kind === "provision") {
      link.href = "../" + row[1] + ".html?q=" + encodeURIComponent(folded.join(" ")) + "#" + encodeURIComponent(row[0]);
      link.textContent = document[1] + ", " + row[0];
      text.className += " results__words--provision";
      text.inSight = function () { words(text, facets.document, row[0], folded, language); };
      sight.observe(text);
    } else {
      link.href = "../" + row[1] + ".html";
      nguyenvan.mark(link, row[0], nguyenvan.spans(row[0], folded));
      if (document && facets.kind !== "document") {
        meta.push(document[1]);
      }
      if (row[2]) {
        text.lang = facets.kind === "term" ? says.counterpart : language;
        nguyenvan.mark(text, row[2], nguyenvan.spans(row[2], folded));
      }
    }
    if (facets.year) {
      meta.push(facets.year);
    }
    about.textContent = meta.join(" · ");
    heading.appendChild(link);
    item.appendChild(heading);
    item.appendChild(about);
    if (facets.kind === "provision" || row[2]) {
      item.appendChild(text);
    }
    return item;
  }

  function note(text, links) {
    var line = element("p", "search__note", text);
    (links || []).forEach(function (word) {
      var button = element("button", "search__word", word);
      button.type = "button";
      button.addEventListener("click", function () {
        field.value = word;
        changed();
        field.focus();
      });
      line.appendChild(document.createTextNode(" "));
      line.appendChild(button);
    });
    notes.appendChild(line);
  }

  /* What was understood, where that is not what was typed. */
  function explain(answer, nothing) {
    notes.textContent = "";
    answer.understood.forEach(function (pair) { note(fill(says.for, pair[0], pair[1])); });
    if (nothing) {
      note(says.looked + ": " + answer.tokens.map(function (token) { return token.typed; }).join(" · "));
    }
    answer.unknown.forEach(function (word) {
      var mine = run;
      nguyenvan.nearest(language, word, function (error, near) {
        if (mine === run) {
          note(says.unknown + ": " + word + (near.length ? ". " + says.nearest + ":" : ""), near);
        }
      });
    });
  }

  function show(answer, began) {
    var reader = nguyenvan.read(language);
    var hits = narrow(answer.hits, reader);
    var some = hits.slice(0, state.shown);
    var mine = run;
    reader.rows(some.map(function (hit) { return hit.unit; }), function (error) {
      if (mine !== run) {
        return;
      }
      if (error) {
        status.textContent = says.failed;
        return;
      }
      sight.disconnect();
      var items = some.map(function (hit) { return result(answer, hit, reader); });
      list.textContent = "";
      items.forEach(function (item) { list.appendChild(item); });
      var count = hits.length === 0 ? says.none : hits.length === 1 ? says.one : fill(says.count, hits.length);
      status.textContent = count + (answer.partial && hits.length ? " " + says.partial : "");
      explain(answer, answer.hits.length === 0);
      filters.hidden = answer.hits.length === 0;
      more.hidden = hits.length <= state.shown;
      whole.hidden = !answer.partial;
      list.dataset.took = String(Math.round(performance.now() - began));
      list.dataset.query = state.q;
    });
  }

  function search() {
    var began = performance.now();
    run += 1;
    var mine = run;
    var empty = !nguyenvan.tokens(state.q).length;
    clear.hidden = !state.q;
    browse.hidden = !empty;
    if (empty) {
      list.textContent = status.textContent = notes.textContent = "";
      filters.hidden = more.hidden = whole.hidden = true;
      return;
    }
    if (!nguyenvan.read(language).about) {
      status.textContent = says.loading;
    }
    nguyenvan.find(language, state.q, { typing: true, whole: state.whole }, function (error, answer) {
      if (mine !== run) {
        return;
      }
      if (error) {
        status.textContent = says.failed;
        browse.hidden = false;
        return;
      }
      show(answer, began);
    });
  }

  function changed() {
    state.q = field.value;
    state.shown = PAGE;
    state.whole = false;
    writeAddress();
    search();
  }

  field.addEventListener("input", function () {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(changed, PAUSE);
  });
  field.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && field.value) {
      event.preventDefault();
      field.value = "";
      changed();
    } else if (event.key === "Enter") {
      window.clearTimeout(waiting);
      changed();
    }
  });
  clear.addEventListener("click", function () {
    field.value = "";
    changed();
    field.focus();
  });
  Object.keys(selects).forEach(function (facet) {
    selects[facet].addEventListener("change", function () {
      state[facet] = selects[facet].value;
      state.shown = PAGE;
      writeAddress();
      search();
    });
  });
  more.addEventListener("click", function () {
    var first = state.shown;
    state.shown += PAGE;
    search();
    window.setTimeout(function () {
      var item = list.children[first];
      if (item) {
        item.querySelector("a").focus();
      }
    }, PAUSE);
  });
  whole.addEventListener("click", function () {
    state.whole = true;
    search();
  });

  function open() {
    var asked = readAddress();
    field.value = state.q;
    search();
    if (asked && !state.q) {
      field.focus();
    }
  }

  window.addEventListener("hashchange", open);
  root.hidden = false;
  open();
})();
