/*
 * Enhancements only: without this file every page reads, links and prints the same.
 *   a[data-language-switch]      keeps the fragment, so that the twin page opens at the same provision
 *   a[data-copy-link]            also copies its address when followed
 *   button[data-copy="ID"]       shown by this file; copies the text of the element with that id
 *   [data-announcement]          where copying is announced, in words that the page carries
 */
(function () {
  "use strict";

  var announcement = document.querySelector("[data-announcement]");
  var silence = 0;

  function announce(copied) {
    if (!announcement) {
      return;
    }
    announcement.textContent = "";
    window.clearTimeout(silence);
    window.setTimeout(function () {
      announcement.textContent = announcement.getAttribute(copied ? "data-copied" : "data-not-copied");
    }, 50);
    silence = window.setTimeout(function () {
      announcement.textContent = "";
    }, 4000);
  }

  /* For pages opened from disk or over plain http, where there is no navigator.clipboard. */
  function copyBySelection(text) {
    var field = document.createElement("textarea");
    var focused = document.activeElement;
    var done = false;
    field.value = text;
    field.readOnly = true;
    field.className = "u-visually-hidden";
    document.body.appendChild(field);
    field.select();
    try {
      done = document.execCommand("copy");
    } catch (refused) {
      done = false;
    }
    document.body.removeChild(field);
    if (focused && focused.focus) {
      focused.focus({ preventScroll: true });
    }
    return done;
  }

  function copy(text) {
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(
        function () { announce(true); },
        function () { announce(copyBySelection(text)); }
      );
    } else {
      announce(copyBySelection(text));
    }
  }

  function folded(element) {
    return element.textContent.replace(/\s+/g, " ").trim();
  }

  function keepFragment() {
    document.querySelectorAll("a[data-language-switch]").forEach(function (link) {
      link.hash = window.location.hash;
    });
  }

  document.querySelectorAll("button[data-copy]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var source = document.getElementById(button.getAttribute("data-copy"));
      if (source) {
        copy(folded(source));
      }
    });
  });

  document.querySelectorAll("a[data-copy-link]").forEach(function (link) {
    link.addEventListener("click", function (event) {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        copy(link.href);
      }
    });
  });

  window.addEventListener("hashchange", keepFragment);
  keepFragment();
})();
