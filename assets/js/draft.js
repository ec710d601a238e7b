/*
 * The page that checks a draft. Texts are loaded at the first check and indexed once; the check goes
 * on in short turns, so that a long draft does not freeze the page. Nothing is sent or kept.
 *   [data-draft]            shown by this file; data-languages: those that the documents are read in
 *   [data-draft-words]      a template with every word that this file shows, by data-word
 *   a[data-document]        the documents, the weightiest first, with data-citation
 *   template[data-citing]   how a place in a document is cited, as JSON: quoted, places
 *   nguyenvan.draft.run(text, done)          the check as the page makes it, done(result)
 *   nguyenvan.draft.indexed(language, done)  the texts of a language, done(error, index)
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan;
  var draft = nguyenvan.draft;
  var root = document.querySelector("[data-draft]");
  if (!root) {
    return;
  }

  var MOST_WORDS = 10000;
  var TURN = 24;
  var ORIGINAL = "vi";
  var VIETNAMESE = /[\u0300-\u0323\u0103\u0111\u01A1\u01B0\u0102\u0110\u01A0\u01AF\u1EA0-\u1EF9]/;
  var words = {};
  var documents = [];
  var indexes = {};
  var corrections = {};
  var running = 0;

  function part(name) {
    return root.querySelector("[data-draft-" + name + "]");
  }

  root.querySelector("[data-draft-words]").content.querySelectorAll("[data-word]").forEach(function (one) {
    words[one.getAttribute("data-word")] = one.textContent;
  });
  document.querySelectorAll("a[data-document]").forEach(function (link) {
    documents.push({
      id: link.getAttribute("data-document"),
      title: link.textContent,
      href: link.getAttribute("href"),
      citation: link.getAttribute("data-citation")
    });
  });

  nguyenvan.printed = function (all) {
    corrections = all;
  };

  var view = draft.view({ words: words, documents: documents, citing: JSON.parse(document.querySelector("template[data-citing]").content.textContent) });

  function status(text) {
    part("status").textContent = text;
  }

  /* The texts of a language, indexed at the first use. */
  function indexed(language, done) {
    if (indexes[language]) {
      done(null, indexes[language]);
      return;
    }
    var ids = documents.map(function (one) { return one.id; });
    nguyenvan.load("printed.js", function (failed) {
      nguyenvan.texts(language, ids, function (error, texts) {
        if (failed || error) {
          done(failed || error);
          return;
        }
        var start = performance.now();
        indexes[language] = draft.index(texts, ids, language === ORIGINAL ? corrections : {});
        draft.indexing = performance.now() - start;
        done(null, indexes[language]);
      });
    });
  }

  draft.indexed = indexed;

  function limited(text) {
    var pattern = /\S+/g;
    var count = 0;
    while (count < MOST_WORDS && pattern.test(text)) {
      count += 1;
    }
    var rest = text.slice(pattern.lastIndex);
    var long = count === MOST_WORDS && /\S/.test(rest);
    return { text: long ? text.slice(0, pattern.lastIndex) : text, words: count, long: long };
  }

  /* Sentences that no document has and that are not Vietnamese are held against the renderings. */
  function others(findings, done) {
    var language = root.getAttribute("data-languages").split(" ")
      .filter(function (one) { return one !== ORIGINAL; })[0];
    var foreign = findings.filter(function (finding) {
      return finding.verdict === "none" && !VIETNAMESE.test(finding.text);
    });
    if (!language || foreign.length === 0) {
      done();
      return;
    }
    indexed(language, function (error, index) {
      if (!error) {
        foreign.forEach(function (finding) {
          var found = draft.check(index, finding.text, language)[0];
          if (found && found.text === finding.text && found.verdict !== "none") {
            found.start = finding.start;
            found.end = finding.end;
            found.language = language;
            findings[findings.indexOf(finding)] = found;
          }
        });
      }
      done();
    });
  }

  draft.run = function (text, done) {
    var run = running += 1;
    indexed(ORIGINAL, function (error, index) {
      if (error) {
        done({ error: error });
        return;
      }
      var input = limited(text);
      var start = performance.now();
      var checker = draft.checker(index, input.text, ORIGINAL);
      var busy = 0;

      function turn() {
        if (run !== running) {
          return;
        }
        var began = performance.now();
        while (checker.done < checker.total && performance.now() - began < TURN) {
          checker.next();
        }
        busy += performance.now() - began;
        if (checker.done < checker.total) {
          status(view.filled("status.running", checker.done, checker.total));
          window.setTimeout(turn, 0);
          return;
        }
        others(checker.findings, function () {
          done({
            findings: checker.findings, words: input.words, long: input.long,
            busy: busy, time: performance.now() - start
          });
        });
      }

      turn();
    });
  };

  function results(hidden) {
    root.querySelectorAll("[data-draft-result]").forEach(function (one) { one.hidden = hidden; });
  }

  /* When it was, for the record on paper. */
  function recorded() {
    var now = new Date();
    function two(n) {
      return (n < 10 ? "0" : "") + n;
    }
    part("when").textContent = view.filled("record.when", two(now.getHours()), two(now.getMinutes()),
      two(now.getDate()), two(now.getMonth() + 1), now.getFullYear());
  }

  function show(result) {
    if (result.error) {
      status(words["status.failed"]);
      return;
    }
    var findings = result.findings;
    recorded();
    view.summary(result, { sum: part("sum"), counts: part("counts"), problems: part("problems") });
    part("list").textContent = "";
    results(false);
    var run = running;
    var at = 0;

    function turn() {
      if (run !== running) {
        return;
      }
      var some = document.createDocumentFragment();
      var until = Math.min(findings.length, at + 40);
      for (; at < until; at += 1) {
        some.appendChild(view.finding(findings[at], at + 1));
      }
      part("list").appendChild(some);
      if (at < findings.length) {
        window.setTimeout(turn, 0);
        return;
      }
      root.setAttribute("data-done", String(findings.length));
    }

    turn();
    var counted = view.counted(findings);
    status(view.filled("status.done", findings.length, counted.verbatim, counted.attention)
      + (result.long ? " " + words["status.long"] : ""));
    part("heading").focus();
  }

  function check() {
    var text = part("text").value;
    root.removeAttribute("data-done");
    if (text.trim() === "") {
      running += 1;
      results(true);
      status(words["status.empty"]);
      part("text").focus();
      return;
    }
    status(words["status.loading"]);
    window.setTimeout(function () { draft.run(text, show); }, 0);
  }

  /* UTF-8, UTF-16 by its mark, else the encoding of older Vietnamese files. */
  function decoded(bytes) {
    var mark = bytes.length > 1 ? bytes[0] * 256 + bytes[1] : 0;
    if (mark === 0xFFFE || mark === 0xFEFF) {
      return { text: new TextDecoder(mark === 0xFFFE ? "utf-16le" : "utf-16be").decode(bytes), sure: true };
    }
    try {
      return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), sure: true };
    } catch (other) {
      return { text: new TextDecoder("windows-1258").decode(bytes).normalize("NFC"), sure: false };
    }
  }

  function open(file) {
    var reader = new FileReader();
    reader.onload = function () {
      var read = decoded(new Uint8Array(reader.result));
      part("text").value = read.text;
      part("name").textContent = file.name;
      status(read.sure ? "" : words["status.encoding"]);
      part("text").focus();
    };
    reader.readAsArrayBuffer(file);
  }

  root.hidden = false;
  part("run").addEventListener("click", check);
  part("clear").addEventListener("click", function () {
    running += 1;
    part("text").value = "";
    part("name").textContent = "";
    results(true);
    status("");
    part("text").focus();
  });
  part("file").addEventListener("change", function (event) {
    if (event.target.files.length > 0) {
      open(event.target.files[0]);
      event.target.value = "";
    }
  });
  /* What has been changed is no longer that file. */
  part("text").addEventListener("input", function () { part("name").textContent = ""; });
  part("print").addEventListener("click", function () { window.print(); });
  root.querySelectorAll("[data-draft-show]").forEach(function (choice) {
    choice.addEventListener("change", function () {
      part("list").setAttribute("data-show", choice.value);
    });
  });
  ["dragenter", "dragover", "dragleave", "drop"].forEach(function (name) {
    part("text").addEventListener(name, function (event) {
      var files = event.dataTransfer && event.dataTransfer.types
        && Array.from(event.dataTransfer.types).indexOf("Files") >= 0;
      if (!files) {
        return;
      }
      event.preventDefault();
      part("text").classList.toggle("draft__text--over", name === "dragenter" || name === "dragover");
      if (name === "drop" && event.dataTransfer.files.length > 0) {
        open(event.dataTransfer.files[0]);
      }
    });
  });
})();
