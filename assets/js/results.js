/*
 * nguyenvan.results(says, kinds): shows what was found; says are the words of the page, kinds the names
 * of kinds.
 *   item(answer, hit, reader)   a result as an element of the list
 *   clear()                     forgets the passages that were to be loaded when they come into sight
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};
  /* Characters before the words that were found, and of a passage in all. */
  var AROUND = 110;
  var LONGEST = 300;

  function element(name, className, text) {
    var one = document.createElement(name);
    one.className = className;
    one.textContent = text || "";
    return one;
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
  function whenSeen() {
    return new IntersectionObserver(function (entries, sight) {
      entries.forEach(function (entry) {
        if (entry.isIntersecting) {
          sight.unobserve(entry.target);
          entry.target.inSight();
        }
      });
    }, { rootMargin: "100px" });
  }

  nguyenvan.results = function (says, kinds) {
    var sight = whenSeen();

    function provision(link, text, row, facets, folded, of) {
      link.href = "../" + row.address + ".html?q=" + encodeURIComponent(folded.join(" ")) + "#" + encodeURIComponent(row.title);
      link.textContent = of + ", " + row.title;
      text.className += " results__words--provision";
      text.inSight = function () { words(text, facets.document, row.title, folded, says.language); };
      sight.observe(text);
    }

    function page(link, text, row, facets, folded) {
      link.href = "../" + row.address + ".html";
      nguyenvan.mark(link, row.title, nguyenvan.spans(row.title, folded));
      text.lang = facets.kind === "term" ? says.counterpart : says.language;
      nguyenvan.mark(text, row.note, nguyenvan.spans(row.note, folded));
    }

    return {
      clear: function () { sight.disconnect(); },
      item: function (answer, hit, reader) {
        var facets = reader.facets(hit.unit);
        var row = reader.row(hit.unit);
        var item = element("li", "results__item");
        var heading = element("h2", "results__title");
        var link = element("a", "results__link");
        var text = element("p", "results__words");
        var found = reader.about.documents.find(function (one) { return one[0] === facets.document; });
        var of = found && facets.kind !== "provision" && facets.kind !== "document" ? found[1] : "";
        var about = [kinds[facets.kind], of, facets.year].filter(Boolean).join(" · ");
        if (facets.kind === "provision") {
          provision(link, text, row, facets, meant(answer, hit.unit), found[1]);
        } else {
          page(link, text, row, facets, meant(answer, hit.unit));
        }
        heading.appendChild(link);
        item.appendChild(heading);
        item.appendChild(element("p", "results__meta", about));
        if (facets.kind === "provision" || row.note) {
          item.appendChild(text);
        }
        return item;
      }
    };
  };
})();
