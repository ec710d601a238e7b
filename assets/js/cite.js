/*
 * Citing a provision on the page of its document. template[data-cite] carries, as JSON, what the
 * build knows of the document, every word that is shown, and the forms with ⟦…⟧ where a provision's
 * own go. Each .provision gets a button that opens its forms; choosing one copies and shows it.
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};
  var carrier = document.querySelector("template[data-cite]");
  if (!carrier) {
    return;
  }
  var data = JSON.parse(carrier.content.textContent);
  var labels = data.labels;
  var WHOLE = 10;
  var EDGE = 5;

  function shown(provision, language) {
    return Array.prototype.find.call(
      provision.querySelectorAll(".provision__words, .provision__rendering"),
      function (element) { return element.lang === language; });
  }

  /* The words in a language: as the page has them, else of the texts that were loaded. */
  function words(provision, language, texts) {
    var element = shown(provision, language);
    if (element) {
      return nguyenvan.words(element);
    }
    var rows = (texts[language] || {})[data.document] || [];
    var row = rows.find(function (one) { return one[0] === provision.id; });
    return row ? row[1].replace(/\s+/g, " ").trim() : "";
  }

  function encoded(text) {
    return encodeURIComponent(text).replace(/-/g, "%2D");
  }

  /* As nguyenvan.cite.Highlight of the build: the words, told from others by what stands before. */
  function highlight(provision) {
    var element = provision.querySelector(".provision__words");
    var back = element.querySelector(".provision__back");
    var before = back ? back.textContent.trim().split(/\s+/).pop() : provision.id;
    var copy = element.cloneNode(true);
    copy.querySelectorAll("[data-apparatus], .unofficial, .provision__back").forEach(function (part) {
      part.replaceWith("\n\n\n");
    });
    var runs = copy.textContent.split("\n\n\n").map(function (run) {
      return run.split(/\s+/).filter(Boolean);
    }).filter(function (run) { return run.length; });
    if (!runs.length) {
      return "";
    }
    var first = runs[0];
    var last = runs[runs.length - 1];
    var text = runs.length === 1 && first.length <= WHOLE
      ? encoded(first.join(" "))
      : encoded(first.slice(0, EDGE).join(" ")) + "," + encoded(last.slice(-EDGE).join(" "));
    return ":~:text=" + encoded(before) + "-," + text;
  }

  /* Of a page on a server its own address, so that a mirror leads to itself; else the public one. */
  function here() {
    return /^https?:$/.test(window.location.protocol) ? window.location.href.split("#")[0] : data.page;
  }

  function record(one, id) {
    var column = data.styles.findIndex(function (style) { return style.language === data.language; });
    var fragment = encodeURIComponent(id);
    var text = one.text
      .replace("⟦key⟧", data.document + "-" + fragment.replace(/%/g, ""))
      .replace("⟦key⟧", data.document + "-" + fragment.replace(/%/g, ""))
      .replace("⟦place⟧", nguyenvan.place(data.places, id, Math.max(0, column)))
      .replace("⟦address⟧", data.address + "#" + fragment);
    return one.crlf ? text.replace(/\n/g, "\r\n") : text;
  }

  /* The forms of a provision in three groups. */
  function forms(provision, texts) {
    var id = provision.id;
    var original = words(provision, data.styles[0].language, texts);
    var says = { name: labels.words, forms: [] };
    data.styles.forEach(function (style, column) {
      var own = words(provision, style.language, texts);
      var pattern = own && column > 0 ? style.rendered : style.quoted;
      if (own) {
        says.forms.push({ label: style.words, text: own });
      }
      says.forms.push({
        label: style.said,
        text: nguyenvan.filled(pattern, [own || original, style.reference, nguyenvan.place(data.places, id, column)])
      });
    });
    return [says, {
      name: labels.records,
      forms: data.records.map(function (one) {
        return { label: one.label, text: record(one, id) };
      })
    }, {
      name: labels.links,
      forms: [
        { label: labels.permanent, text: data.address + "#" + encodeURIComponent(id) },
        { label: labels.highlight, text: here() + "#" + encodeURIComponent(id) + highlight(provision) }
      ]
    }];
  }

  function element(tag, className, text) {
    var one = document.createElement(tag);
    one.className = className;
    one.textContent = text || "";
    return one;
  }

  function button(className, text, click) {
    var one = element("button", className, text);
    one.type = "button";
    one.addEventListener("click", click);
    return one;
  }

  /* Right behind the words, before the pages that quote them. */
  function panel(provision, opener, loaded) {
    var box = element("div", "cite");
    var area = element("textarea", "cite__text");
    function close() {
      box.remove();
      opener.setAttribute("aria-expanded", "false");
      opener.focus();
    }
    box.setAttribute("role", "group");
    box.setAttribute("aria-label", labels.open + ", " + provision.id);
    if (provision.querySelector(".correction, .remarked")) {
      box.appendChild(element("p", "cite__note", labels.corrected));
    }
    forms(provision, loaded).forEach(function (group) {
      var row = element("div", "cite__row");
      row.appendChild(element("p", "cite__name", group.name));
      var choices = element("div", "cite__forms");
      group.forms.forEach(function (form) {
        var choice = button("button", form.label, function () {
          area.value = form.text;
          area.hidden = false;
          nguyenvan.copy(form.text);
          box.querySelectorAll("[aria-pressed]").forEach(function (other) {
            other.setAttribute("aria-pressed", String(other === choice));
          });
        });
        choice.setAttribute("aria-pressed", "false");
        choices.appendChild(choice);
      });
      row.appendChild(choices);
      box.appendChild(row);
    });
    area.readOnly = true;
    area.hidden = true;
    area.setAttribute("aria-label", labels.shown + ", " + provision.id);
    box.appendChild(area);
    box.appendChild(button("button", labels.close, close));
    box.addEventListener("keydown", function (event) {
      if (event.key === "Escape") {
        close();
      }
    });
    var texts = provision.querySelectorAll(":scope > .provision__words, :scope > .provision__rendering");
    texts[texts.length - 1].after(box);
    opener.setAttribute("aria-expanded", "true");
    box.querySelector("button").focus();
  }

  function open(provision, opener) {
    var texts = {};
    var missing = data.styles.filter(function (style) { return !shown(provision, style.language); });
    function next() {
      var style = missing.shift();
      if (!style) {
        if (!provision.querySelector(".cite")) {
          panel(provision, opener, texts);
        }
        return;
      }
      nguyenvan.texts(style.language, [data.document], function (error, found) {
        texts[style.language] = found;
        next();
      });
    }
    next();
  }

  document.querySelectorAll(".provision[id]").forEach(function (provision) {
    if (!provision.querySelector(".provision__words")) {
      return;
    }
    var opener = button("cite__open", labels.open, function () {
      var opened = provision.querySelector(".cite");
      if (opened) {
        opened.remove();
        opener.setAttribute("aria-expanded", "false");
      } else {
        open(provision, opener);
      }
    });
    opener.setAttribute("aria-expanded", "false");
    opener.setAttribute("aria-label", labels.open + ", " + provision.id);
    provision.appendChild(opener);
  });
})();
