/*
 * The table of targets: filters, sorting and a file of what is shown. Without this file the table reads
 * as it stands, and the links of [data-unscripted] lead to the first row of each document.
 *   [data-filters]               shown by this file; holds the controls
 *   [data-filter="NAME"]         a control; its value stands in the address as NAME=value
 *   tr[data-document] …          what a row is, under the names of the controls
 *   tr[data-unit][data-number]   its figure, where it has one
 *   th[data-sort="KEY"]          gets a button that sorts by KEY, and the other way round by -KEY
 *   [data-count], [data-none]    what is said when rows are shown and when there are none
 *   [data-text]                  what a cell says in the file, where it differs from what it shows
 */
(function () {
  "use strict";

  var fold = window.nguyenvan.fold;
  var table = document.querySelector("[data-targets]");
  var filters = document.querySelector("[data-filters]");
  if (!table || !filters || !table.tBodies.length) {
    return;
  }
  var body = table.tBodies[0];
  var status = filters.querySelector("[data-count]");
  var reset = filters.querySelector("[data-reset]");
  var download = filters.querySelector("[data-download]");
  var controls = Array.from(filters.querySelectorAll("[data-filter]"));
  var heads = Array.from(table.querySelectorAll("th[data-sort]"));
  var language = document.documentElement.lang;
  var saying = 0;

  function squeezed(text) {
    return text.replace(/\s+/g, " ").trim();
  }

  function said(cell) {
    return cell.hasAttribute("data-text") ? cell.getAttribute("data-text") : squeezed(cell.textContent);
  }

  var rows = Array.from(body.rows).map(function (row, place) {
    var number = row.getAttribute("data-number");
    var title = said(row.cells[1]);
    row.removeAttribute("id");
    return {
      row: row,
      place: place,
      title: title,
      words: fold(title + " " + (row.getAttribute("data-words") || "")),
      document: row.getAttribute("data-document"),
      horizon: row.getAttribute("data-horizon"),
      topics: (row.getAttribute("data-topic") || "").split(" "),
      figure: number === null ? "no" : "yes",
      unit: row.getAttribute("data-unit"),
      number: number === null ? null : Number(number)
    };
  });
  var shown = rows;

  /* What is not there comes last, whichever way the others stand. */
  function lacks(one, key) {
    return key === "figure" ? one.number === null : key === "horizon" && one.horizon === "none";
  }

  function compared(a, b, key) {
    if (key === "title") {
      return a.title.localeCompare(b.title, language);
    }
    return key === "figure" ? a.number - b.number : Number(a.horizon) - Number(b.horizon);
  }

  function sorted(list, sort) {
    var key = sort.replace("-", "");
    var way = sort.charAt(0) === "-" ? -1 : 1;
    return list.slice().sort(function (a, b) {
      if (!key) {
        return a.place - b.place;
      }
      if (lacks(a, key) || lacks(b, key)) {
        return lacks(a, key) - lacks(b, key) || a.place - b.place;
      }
      if (key === "figure" && a.unit !== b.unit) {
        return a.unit < b.unit ? -1 : 1;
      }
      return way * compared(a, b, key) || a.place - b.place;
    });
  }

  function matches(one, state) {
    var words = fold(state.q).split(/\s+/);
    return (!state.document || one.document === state.document) &&
      (!state.horizon || one.horizon === state.horizon) &&
      (!state.topic || one.topics.indexOf(state.topic) >= 0) &&
      (!state.figure || one.figure === state.figure) &&
      words.every(function (word) { return one.words.indexOf(word) >= 0; });
  }

  function state() {
    var all = {};
    controls.forEach(function (control) {
      all[control.getAttribute("data-filter")] = squeezed(control.value);
    });
    return all;
  }

  function address(all) {
    return Object.keys(all).filter(function (name) { return all[name]; }).map(function (name) {
      return name + "=" + encodeURIComponent(all[name]);
    }).join("&");
  }

  /* The choices in words, so that a printed table says what it leaves out. */
  function chosen() {
    return controls.filter(function (control) { return squeezed(control.value); }).map(function (control) {
      return control.selectedOptions ? squeezed(control.selectedOptions[0].textContent) : squeezed(control.value);
    });
  }

  function say() {
    var count = status.getAttribute("data-count").replace("{n}", String(shown.length));
    var words = shown.length ? count : status.getAttribute("data-none");
    window.clearTimeout(saying);
    saying = window.setTimeout(function () {
      status.textContent = [words].concat(chosen()).join(" · ");
    }, 150);
  }

  function show() {
    var now = state();
    shown = sorted(rows.filter(function (one) { return matches(one, now); }), now.sort);
    rows.forEach(function (one) { one.row.hidden = true; });
    shown.forEach(function (one) {
      one.row.hidden = false;
      body.appendChild(one.row);
    });
    heads.forEach(function (head) {
      var key = head.getAttribute("data-sort");
      if (now.sort === key || now.sort === "-" + key) {
        head.setAttribute("aria-sort", now.sort === key ? "ascending" : "descending");
      } else {
        head.removeAttribute("aria-sort");
      }
    });
    reset.disabled = !address(now);
    download.disabled = !shown.length;
    say();
  }

  function keep() {
    var here = window.location.href.split("#")[0];
    var words = address(state());
    try {
      window.history.replaceState(null, "", words ? here + "#" + words : here);
    } catch (refused) {
      window.location.hash = words;
    }
  }

  function change() {
    show();
    keep();
  }

  function decoded(text) {
    try {
      return decodeURIComponent(text);
    } catch (broken) {
      return text;
    }
  }

  /* A value that a control does not know is as good as none. */
  function read() {
    var all = {};
    var words = window.location.hash.slice(1);
    if (words && words.indexOf("=") < 0) {
      return;
    }
    words.split("&").forEach(function (one) {
      var at = one.indexOf("=");
      all[one.slice(0, at)] = decoded(one.slice(at + 1));
    });
    controls.forEach(function (control) {
      control.value = all[control.getAttribute("data-filter")] || "";
      if (control.selectedIndex === -1) {
        control.value = "";
      }
    });
    show();
  }

  function sorter(head) {
    var key = head.getAttribute("data-sort");
    var text = document.createElement("span");
    var button = document.createElement("button");
    text.className = "targets__head-text";
    text.textContent = head.textContent;
    button.type = "button";
    button.className = "targets__sort";
    button.textContent = head.textContent;
    button.addEventListener("click", function () {
      var control = filters.querySelector("[data-filter=sort]");
      control.value = control.value === key ? "-" + key : key;
      change();
    });
    head.textContent = "";
    head.append(text, button);
  }

  /* As the build writes its tables: what a spreadsheet would run gets an apostrophe before it. */
  function cell(text) {
    var formula = /^[=+\-@\t\r\n＝＋－＠']/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text);
    var harmless = formula ? "'" + text : text;
    return /[,"\r\n]/.test(harmless) ? "\"" + harmless.replace(/"/g, "\"\"") + "\"" : harmless;
  }

  function file() {
    var lines = [Array.from(table.tHead.rows[0].cells).map(function (head) {
      return squeezed((head.querySelector(".targets__head-text") || head).textContent);
    })].concat(shown.map(function (one) { return Array.from(one.row.cells).map(said); }));
    return "\uFEFF" + lines.map(function (line) { return line.map(cell).join(",") + "\r\n"; }).join("");
  }

  function save() {
    var link = document.createElement("a");
    var url = URL.createObjectURL(new Blob([file()], { type: "text/csv;charset=utf-8" }));
    link.href = url;
    link.download = download.getAttribute("data-download");
    document.body.appendChild(link);
    link.click();
    link.remove();
    window.setTimeout(function () { URL.revokeObjectURL(url); }, 10000);
  }

  heads.forEach(sorter);
  controls.forEach(function (control) {
    control.addEventListener(control.tagName === "SELECT" ? "change" : "input", change);
  });
  reset.addEventListener("click", function () {
    controls.forEach(function (control) { control.value = ""; });
    change();
    controls[0].focus();
  });
  download.addEventListener("click", save);
  window.addEventListener("hashchange", read);
  document.querySelectorAll("[data-unscripted]").forEach(function (part) { part.hidden = true; });
  filters.hidden = false;
  read();
})();
