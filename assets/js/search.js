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
  var derived = root.querySelector("[data-search-derived]");
  var more = root.querySelector("[data-search-more]");
  var whole = root.querySelector("[data-search-whole]");
  var browse = document.querySelector("[data-search-browse]");
  var selects = {};
  var kinds = {};
  var PAGE = 15;
  var PAUSE = 60;
  var state = {};
  var run = 0;
  var waiting = 0;

  root.querySelectorAll("select[data-facet]").forEach(function (select) {
    selects[select.dataset.facet] = select;
  });
  root.querySelectorAll("[data-search-kinds] [data-kind]").forEach(function (kind) {
    kinds[kind.dataset.kind] = kind.textContent;
  });
  var facets = nguyenvan.facets(selects, kinds);
  var results = nguyenvan.results(says, kinds);

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

  function note(text, links) {
    var line = document.createElement("p");
    line.className = "search__note";
    line.textContent = text;
    (links || []).forEach(function (word) {
      var button = document.createElement("button");
      button.className = "search__word";
      button.type = "button";
      button.textContent = word;
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
      var near = nguyenvan.nearest(language, word);
      note(says.unknown + ": " + word + (near.length ? ". " + says.nearest + ":" : ""), near);
    });
  }

  function show(answer, began) {
    var reader = nguyenvan.read(language);
    var hits = facets.narrow(answer.hits, reader, state);
    var some = hits.slice(0, state.shown);
    var mine = run;
    reader.rows(some.map(function (hit) { return hit.unit; }), function (error) {
      if (mine !== run) {
        return;
      }
      delete root.dataset.busy;
      if (error) {
        status.textContent = says.failed;
        return;
      }
      results.clear();
      var items = some.map(function (hit) { return results.item(answer, hit, reader); });
      list.textContent = "";
      items.forEach(function (item) { list.appendChild(item); });
      var count = hits.length === 0 ? says.none : hits.length === 1 ? says.one : fill(says.count, hits.length);
      status.textContent = count + (answer.partial && hits.length ? " " + says.partial : "");
      explain(answer, answer.hits.length === 0);
      filters.hidden = answer.hits.length === 0;
      derived.hidden = !state.topic;
      more.hidden = hits.length <= state.shown;
      whole.hidden = !answer.partial;
      if (state.next) {
        list.children[state.next].querySelector("a").focus();
        state.next = 0;
      }
      list.dataset.took = String(Math.round(performance.now() - began));
      list.dataset.query = state.q;
      topicsToo(answer, reader);
    });
  }

  /* What a topic would leave is told when the results are there, so that they need not wait for it. */
  function topicsToo(answer, reader) {
    var mine = run;
    if (!reader.about.topics.length) {
      reader.topics(function (error) {
        if (!error && mine === run) {
          facets.narrow(answer.hits, reader, state);
        }
      });
    }
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
      delete root.dataset.busy;
      filters.hidden = derived.hidden = more.hidden = whole.hidden = true;
      return;
    }
    filters.hidden = false;
    root.dataset.busy = "";
    if (!nguyenvan.read(language).about) {
      status.textContent = says.loading;
    }
    nguyenvan.find(language, state.q, { typing: true, whole: state.whole }, function (error, answer) {
      if (mine !== run) {
        return;
      }
      if (error) {
        failed();
      } else if (state.topic) {
        nguyenvan.read(language).topics(function (missing) {
          if (mine === run) {
            (missing ? failed : show)(answer, began);
          }
        });
      } else {
        show(answer, began);
      }
    });
  }

  function failed() {
    delete root.dataset.busy;
    status.textContent = says.failed;
    browse.hidden = false;
  }

  function changed() {
    state.q = field.value;
    state.shown = PAGE;
    state.next = 0;
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
    state.next = state.shown;
    state.shown += PAGE;
    search();
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
  open();
  browse.dataset.decided = "";
})();
