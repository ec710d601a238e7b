/*
 * Enhancements only: without this file every page reads, links and prints the same.
 *   a[data-language-switch]      keeps the place too, so that the twin page opens at the same provision
 *   a[data-keep-place]           opens at the provision that is read, in another language or reading
 *   a[data-forward]              followed at once when the address names the line that it stands in
 *   [data-doubt]                 carries the words for reporting a rendering; each translated
 *                                provision gets a button that prepares the report
 *   a[data-copy-link]            also copies its address when followed
 *   button[data-copy="ID"]       shown by this file; copies the text of the element with that id,
 *                                of a pre with its lines, with data-crlf as CR and LF
 *   .chart                       opens where what the site has in full stands, if it is wider than the screen
 *   [data-announcement]          where copying is announced, in words that the page carries
 *
 * nguyenvan.copy(text) copies and announces it; nguyenvan.words(element) are the words of a source or
 * a translation without what the editors put between them.
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
    /* A field makes one of two kinds of line ends; what is copied keeps its own. */
    field.addEventListener("copy", function (event) {
      event.clipboardData.setData("text/plain", text);
      event.preventDefault();
    });
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

  var RESTING = 1200;
  var TOP = 200;
  var restedAt = "";
  var resting = 0;
  var keepers = document.querySelectorAll("a[data-language-switch], a[data-keep-place]");

  /* Of a text that is read on, the provision at the top of the window; else what the address names. */
  function place() {
    var top = null;
    if (window.scrollY > 0) {
      document.querySelectorAll(".provision[id]").forEach(function (provision) {
        var box = provision.getBoundingClientRect();
        if (!top && box.bottom > 80 && box.top < window.innerHeight) {
          top = provision;
        }
      });
    }
    return top ? "#" + top.id : window.location.hash;
  }

  /* The switch of languages stands at the top: who scrolls up to it has read where they last rested. */
  function rest() {
    window.clearTimeout(resting);
    resting = window.setTimeout(function () {
      if (!document.activeElement || !document.activeElement.matches("[data-language-switch], [data-keep-place]")) {
        restedAt = place();
      }
    }, RESTING);
  }

  function keepPlace(event) {
    event.currentTarget.hash = window.scrollY < TOP && restedAt ? restedAt : place();
  }

  function keepFragment() {
    keepers.forEach(function (link) {
      link.hash = window.location.hash;
    });
  }

  function forward() {
    var line = window.location.hash && document.getElementById(decodeURIComponent(window.location.hash.slice(1)));
    var link = line && line.querySelector("a[data-forward]");
    if (link) {
      window.location.replace(link.href);
    }
  }

  /* A report of a doubtful rendering, made of what the page shows, so that it needs no network. */
  function words(element) {
    var copy = element.cloneNode(true);
    copy.querySelectorAll("[data-apparatus], .unofficial, .provision__back").forEach(function (part) {
      part.remove();
    });
    return folded(copy);
  }

  function report(provision, says) {
    var original = provision.querySelector(".provision__words[lang=vi]");
    var translation = provision.querySelector(".provision__rendering, .provision__words--translation");
    var address = window.location.href.split("#")[0] + "#" + provision.id;
    var lines = [
      says.subject,
      says.address + ": " + address,
      says.provision + ": " + document.querySelector("main").getAttribute("data-id") + " " + provision.id
    ];
    if (original) {
      lines.push("", says.original + ":", words(original));
    }
    lines.push("", says.translation + ":", words(translation), "", says.remark + ":", "");
    return lines.join("\n");
  }

  function button(className, text, click) {
    var one = document.createElement("button");
    one.type = "button";
    one.className = className;
    one.textContent = text;
    one.addEventListener("click", click);
    return one;
  }

  function openReport(provision, opener, says) {
    var panel = document.createElement("div");
    var text = document.createElement("textarea");
    var actions = document.createElement("div");
    panel.className = "doubt";
    text.className = "doubt__text";
    text.setAttribute("aria-label", says.subject + ", " + provision.id);
    text.value = report(provision, says);
    actions.className = "doubt__actions";
    actions.appendChild(button("button", says.copy, function () { copy(text.value); }));
    actions.appendChild(button("button", says.close, function () {
      panel.remove();
      opener.setAttribute("aria-expanded", "false");
      opener.focus();
    }));
    panel.appendChild(text);
    panel.appendChild(actions);
    provision.appendChild(panel);
    opener.setAttribute("aria-expanded", "true");
    text.focus();
  }

  function offerReports() {
    var carrier = document.querySelector("[data-doubt]");
    if (!carrier) {
      return;
    }
    document.querySelectorAll(".provision[id]").forEach(function (provision) {
      var label = provision.querySelector(".unofficial");
      if (!label) {
        return;
      }
      var opener = button("doubt__open", carrier.dataset.open, function () {
        if (!provision.querySelector(".doubt")) {
          openReport(provision, opener, carrier.dataset);
        }
      });
      opener.setAttribute("aria-expanded", "false");
      opener.setAttribute("aria-label", carrier.dataset.open + ", " + provision.id);
      var offer = document.createElement("span");
      offer.className = "doubt__offer";
      offer.appendChild(document.createTextNode(" · "));
      offer.appendChild(opener);
      label.appendChild(offer);
    });
  }

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};
  nguyenvan.copy = copy;
  nguyenvan.words = words;

  document.querySelectorAll("button[data-copy]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () {
      var source = document.getElementById(button.getAttribute("data-copy"));
      if (source) {
        var text = source.matches("pre") ? source.textContent : folded(source);
        copy(button.hasAttribute("data-crlf") ? text.replace(/\n/g, "\r\n") : text);
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

  document.querySelectorAll(".chart").forEach(function (chart) {
    var held = chart.querySelectorAll(".chart__link--held");
    if (held.length && chart.scrollWidth > chart.clientWidth) {
      var at = held[held.length - 1].getBoundingClientRect();
      chart.scrollLeft += at.left - chart.getBoundingClientRect().left - chart.clientWidth / 2;
    }
  });

  keepers.forEach(function (link) {
    link.addEventListener("click", keepPlace);
  });

  if (document.querySelector(".provision[id]")) {
    window.addEventListener("scroll", rest, { passive: true });
  }
  window.addEventListener("hashchange", keepFragment);
  window.addEventListener("hashchange", forward);
  keepFragment();
  forward();
  offerReports();
})();
