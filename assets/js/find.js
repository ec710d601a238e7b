/*
 * On every page: the ways into the search, and what it leads to.
 *   a[data-search]   the link to the search; / follows it, or goes to the field where there is one,
 *                    and ? shows the keys
 *   [data-search-line]   a field and its button; leads to the search with its words
 *   [data-keys]      shown by this file; its switch turns both keys off for this browser, as keys of one
 *                    character may be struck by a voice or by chance
 *   ?q=…#provision   marks the words in the provision that the address names
 * nguyenvan.spans(text, words): where folded words stand in a text, as [[start, end], …]; where some
 *   stand together, those that stand alone are left out.
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};

  /* Of the longest run of words that stands in a text, what another must have to be marked. */
  var SHARE = 0.7;
  var PAUSE = /[.,;:!?]/;

  nguyenvan.spans = function (text, words) {
    var runs = [];
    var last = null;
    nguyenvan.tokens(text).forEach(function (token, i) {
      if (words.indexOf(token.folded) < 0) {
        return;
      }
      if (last && last.next === i && !PAUSE.test(text.slice(last.end, token.start))) {
        last.end = token.end;
        last.words += 1;
        last.next = i + 1;
      } else {
        last = { start: token.start, end: token.end, words: 1, next: i + 1, figure: /\p{N}/u.test(token.folded) };
        runs.push(last);
      }
    });
    var longest = runs.reduce(function (most, run) { return Math.max(most, Math.min(run.words, words.length)); }, 0);
    return runs.filter(function (run) {
      return run.words >= longest * SHARE || run.figure;
    }).map(function (run) { return [run.start, run.end]; });
  };

  /* Puts a text into an element, its spans marked. */
  nguyenvan.mark = function (element, text, spans) {
    var at = 0;
    spans.forEach(function (span) {
      var mark = document.createElement("mark");
      mark.className = "found";
      mark.textContent = text.slice(span[0], span[1]);
      element.appendChild(document.createTextNode(text.slice(at, span[0])));
      element.appendChild(mark);
      at = span[1];
    });
    element.appendChild(document.createTextNode(text.slice(at)));
  };

  function named() {
    try {
      return window.location.hash.length > 1 && document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    } catch (malformed) {
      return null;
    }
  }

  /* Links cut a text into pieces: words are looked for in the whole, and marked in each piece. */
  function markIn(part, words) {
    var walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    var pieces = [];
    var whole = "";
    while (walker.nextNode()) {
      pieces.push([walker.currentNode, whole.length]);
      whole += walker.currentNode.data;
    }
    var spans = nguyenvan.spans(whole, words);
    pieces.forEach(function (piece) {
      var text = piece[0].data;
      var own = spans.map(function (span) {
        return [Math.max(0, span[0] - piece[1]), Math.min(text.length, span[1] - piece[1])];
      }).filter(function (span) { return span[0] < span[1]; });
      if (own.length) {
        var marked = document.createElement("span");
        nguyenvan.mark(marked, text, own);
        piece[0].replaceWith.apply(piece[0], marked.childNodes);
      }
    });
  }

  function markTarget() {
    var query = new URLSearchParams(window.location.search).get("q");
    var target = query && named();
    if (!target) {
      return;
    }
    var words = nguyenvan.tokens(query).map(function (token) { return token.folded; });
    var parts = target.querySelectorAll(".provision__words, .provision__rendering");
    (parts.length ? parts : [target]).forEach(function (part) { markIn(part, words); });
  }

  /* A browser may refuse to keep anything; then the switch holds as long as the page. */
  var KEPT = "nguyenvan.keys";
  var keysOn = true;
  try {
    keysOn = window.localStorage.getItem(KEPT) !== "off";
  } catch (refused) {
    keysOn = true;
  }

  function offerSwitch() {
    var place = document.querySelector("[data-keys]");
    if (!place) {
      return;
    }
    var box = place.querySelector("[data-keys-switch]");
    place.hidden = false;
    box.checked = keysOn;
    box.addEventListener("change", function () {
      keysOn = box.checked;
      try {
        window.localStorage.setItem(KEPT, keysOn ? "on" : "off");
      } catch (refused) {
        return;
      }
    });
  }

  function typing(element) {
    return element && (element.isContentEditable || /^(?:input|textarea|select)$/i.test(element.tagName));
  }

  document.addEventListener("keydown", function (event) {
    var link = document.querySelector("a[data-search]");
    if (!keysOn || !link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    var field = document.getElementById("search-field");
    if (event.key === "/") {
      event.preventDefault();
      if (field) {
        field.focus();
        field.select();
      } else {
        window.location.href = link.href.split("#")[0] + "#q=";
      }
    } else if (event.key === "?") {
      event.preventDefault();
      var keys = document.getElementById("keys");
      if (keys) {
        keys.scrollIntoView();
        keys.focus();
      } else {
        window.location.href = link.href.split("#")[0] + "#keys";
      }
    }
  });

  /* No form: a site that sends nothing has none. */
  function offerLine(line) {
    var field = line.querySelector("input");
    function go() {
      var link = document.querySelector("a[data-search]");
      window.location.href = link.href.split("#")[0] + "#q=" + encodeURIComponent(field.value.trim());
    }
    field.addEventListener("keydown", function (event) {
      if (event.key === "Enter" && !event.isComposing) {
        go();
      }
    });
    line.querySelector("button").addEventListener("click", go);
  }

  document.querySelectorAll("[data-search-line]").forEach(offerLine);

  markTarget();
  offerSwitch();
})();
