/*
 * What the check of a draft shows.
 *   nguyenvan.draft.view({words, documents, citing})
 *       finding(finding, number), summary(result, places)   elements of the page
 *       citation(exact)                                     the words and their source, to copy
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan;
  var draft = nguyenvan.draft;
  var VERDICTS = ["verbatim", "altered", "partial", "none", "short"];
  var MOST_PLACES = 4;

  function element(name, className, text) {
    var one = document.createElement(name);
    if (className) {
      one.className = className;
    }
    if (text !== undefined) {
      one.textContent = text;
    }
    return one;
  }

  function hidden(text) {
    return element("span", "u-visually-hidden", text);
  }

  function isProblem(finding) {
    return finding.kinds.some(function (kind) { return kind !== "initial"; });
  }

  draft.view = function (page) {
    var words = page.words;
    var byId = {};
    page.documents.forEach(function (one) { byId[one.id] = one; });

    function filled(key) {
      var values = arguments;
      return words[key].replace(/\{(\d)\}/g, function (all, n) { return values[Number(n) + 1]; });
    }

    /* A message with elements where its placeholders are. */
    function around(key, inner) {
      var some = document.createDocumentFragment();
      words[key].split(/(\{\d\})/).forEach(function (piece) {
        some.appendChild(/^\{\d\}$/.test(piece) ? inner[Number(piece.charAt(1))] : document.createTextNode(piece));
      });
      return some;
    }

    function quoted(text, language) {
      var one = element("q", "", text);
      one.lang = language;
      return one;
    }

    function link(place) {
      var one = element("a", "", byId[place.document].title + ", " + place.provision);
      one.href = byId[place.document].href + "#" + encodeURIComponent(place.provision);
      return one;
    }

    function citation(exact) {
      var where = nguyenvan.place(page.citing.places, exact.provision, 0);
      return nguyenvan.filled(page.citing.quoted, [exact.text, byId[exact.document].citation, where]);
    }

    /* Of two words with the same letters under their marks, those that differ are told apart. */
    function letters(parent, text, other) {
      var mine = Array.from(text.normalize("NFC"));
      var theirs = Array.from(other.normalize("NFC"));
      var fold = window.nguyenvan.fold;
      if (mine.length !== theirs.length || fold(text) !== fold(other) && !mine.some(function (c, i) {
        return c === theirs[i];
      })) {
        parent.appendChild(document.createTextNode(text));
        return;
      }
      mine.forEach(function (c, i) {
        parent.appendChild(c === theirs[i] ? document.createTextNode(c) : element("span", "finding__letter", c));
      });
    }

    function change(parent, part) {
      if (part.source !== "") {
        var del = element("del");
        del.appendChild(hidden("[" + words.deleted + " "));
        letters(del, part.source, part.text);
        del.appendChild(hidden(" " + words.end + "]"));
        parent.appendChild(del);
      }
      if (part.source !== "" && part.text !== "" || part.edge) {
        parent.appendChild(document.createTextNode(" "));
      }
      if (part.text !== "" && !part.edge) {
        var ins = element("ins");
        ins.appendChild(hidden("[" + words.inserted + " "));
        letters(ins, part.text, part.source);
        ins.appendChild(hidden(" " + words.end + "]"));
        parent.appendChild(ins);
      }
    }

    function text(finding, language) {
      var line = element("p", "finding__text");
      line.lang = language;
      finding.parts.forEach(function (part) {
        if (part.type === "change") {
          change(line, part);
        } else if (part.type === "same" && finding.verdict !== "verbatim" && finding.parts.some(isOwn)) {
          line.appendChild(element("span", "finding__run", part.text));
        } else {
          line.appendChild(document.createTextNode(part.text));
        }
      });
      return line;
    }

    function isOwn(part) {
      return part.type === "own";
    }

    function said(one, language) {
      var line = element("li");
      var kinds = one.kinds.map(function (kind) { return words["kind." + kind]; }).join("; ");
      line.appendChild(element("strong", "", kinds));
      if (one.source !== "" || one.draft !== "") {
        line.appendChild(document.createTextNode(": "));
        line.appendChild(one.source !== "" && one.draft !== ""
          ? around("change", [quoted(one.source, language), quoted(one.draft, language)])
          : one.source !== "" ? around("change.lost", [quoted(one.source, language)])
            : around("change.added", [quoted(one.draft, language)]));
      }
      return line;
    }

    function places(finding) {
      var line = element("p", "finding__place");
      var all = finding.places;
      var verbatim = finding.verdict === "verbatim" || finding.verdict === "partial";
      var first = finding.verdict === "verbatim" ? all.slice(0, 1) : all;

      function list(some) {
        some.slice(0, MOST_PLACES).forEach(function (place, i) {
          line.appendChild(document.createTextNode(i === 0 ? " " : "; "));
          line.appendChild(link(place));
        });
        if (some.length > MOST_PLACES) {
          line.appendChild(document.createTextNode(" " + filled("more", some.length - MOST_PLACES)));
        }
      }

      line.appendChild(document.createTextNode(words[verbatim ? "at" : "near"]));
      list(first);
      var also = finding.verdict === "verbatim" ? all.slice(1) : finding.also || [];
      if (also.length > 0) {
        line.appendChild(document.createTextNode(". " + words[verbatim ? "also" : "also.near"]));
        list(also);
      }
      if (finding.tolerance && finding.verdict === "verbatim") {
        line.appendChild(document.createTextNode("; " + words["class." + finding.tolerance]));
      }
      if (finding.verdict !== "verbatim" && all.some(function (place) { return place.printed; })) {
        line.appendChild(document.createTextNode("; " + words.printed));
      }
      if (finding.language) {
        line.appendChild(document.createTextNode("; " + words.translation));
      }
      line.appendChild(document.createTextNode("."));
      return line;
    }

    function copy(exact) {
      var button = element("button", "button finding__copy", words.copy);
      button.type = "button";
      button.addEventListener("click", function () {
        document.getElementById("draft-copy").textContent = citation(exact);
        document.querySelector("button[data-copy=draft-copy]").click();
      });
      return button;
    }

    function title(finding, number) {
      var heading = element("h3", "finding__title");
      heading.appendChild(element("span", "finding__number", filled("sentence", number)));
      heading.appendChild(document.createTextNode(" "));
      heading.appendChild(element("span", "tag" + (isProblem(finding) ? " tag--strong" : ""), words["verdict." + finding.verdict]));
      if (finding.kinds.length > 0) {
        heading.appendChild(document.createTextNode(" "));
        heading.appendChild(element("span", "finding__kinds", kinds(finding)));
      }
      return heading;
    }

    function kinds(finding) {
      return finding.kinds.map(function (kind) { return words["kind." + kind]; }).join("; ");
    }

    function shown(finding, number) {
      var language = finding.language || "vi";
      var one = element("article", "finding finding--" + finding.verdict + (isProblem(finding) ? " finding--attention" : ""));
      var body = element("div", "finding__body");
      one.id = "s" + number;
      one.appendChild(title(finding, number));
      body.appendChild(text(finding, language));
      if (finding.changes.length > 0) {
        var list = element("ul", "finding__changes");
        finding.changes.forEach(function (change) { list.appendChild(said(change, language)); });
        body.appendChild(list);
      }
      if (finding.places.length > 0) {
        body.appendChild(places(finding));
      }
      finding.exact.slice(0, MOST_PLACES).forEach(function (exact) {
        if (finding.verdict === "altered") {
          var line = element("p", "finding__exact");
          line.appendChild(document.createTextNode(words.exact + ": "));
          line.appendChild(quoted(exact.text, language));
          body.appendChild(line);
        }
        if (!finding.language) {
          body.appendChild(copy(exact));
        }
      });
      one.appendChild(body);
      return one;
    }

    function counted(findings) {
      var counts = { attention: findings.filter(isProblem).length };
      VERDICTS.forEach(function (verdict) {
        counts[verdict] = findings.filter(function (one) { return one.verdict === verdict; }).length;
      });
      return counts;
    }

    function summary(result, at) {
      var counts = counted(result.findings);
      at.sum.textContent = filled("counts", result.findings.length, result.words, page.documents.length)
        + (result.long ? " " + words["status.long"] : "");
      at.counts.textContent = "";
      VERDICTS.forEach(function (verdict) {
        var row = element("div", "counts__item");
        row.appendChild(element("dt", "counts__label", words["count." + verdict]));
        row.appendChild(element("dd", "counts__number", String(counts[verdict])));
        at.counts.appendChild(row);
      });
      at.problems.textContent = "";
      result.findings.forEach(function (finding, i) {
        if (!isProblem(finding)) {
          return;
        }
        var line = element("li", "draft__problem");
        var to = element("a", "", filled("sentence", i + 1));
        to.href = "#s" + (i + 1);
        line.appendChild(to);
        line.appendChild(document.createTextNode(": " + kinds(finding)));
        var first = finding.changes[0];
        if (first && (first.source !== "" || first.draft !== "")) {
          var item = said({ kinds: [], source: first.source, draft: first.draft }, finding.language || "vi");
          item.removeChild(item.firstChild);
          item.removeChild(item.firstChild);
          line.appendChild(document.createTextNode(" ("));
          while (item.firstChild) {
            line.appendChild(item.firstChild);
          }
          line.appendChild(document.createTextNode(")"));
        }
        at.problems.appendChild(line);
      });
      if (counts.attention === 0) {
        at.problems.appendChild(element("li", "draft__problem", words["problems.none"]));
      }
    }

    return { filled: filled, finding: shown, summary: summary, counted: counted, citation: citation };
  };
})();
