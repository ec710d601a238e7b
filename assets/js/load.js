/*
 * nguyenvan.load(path, done): loads a script of the folder "search" once, from a disk as from a
 *   server, and then calls done(error).
 * nguyenvan.texts(language, documents, done): the provisions of documents, as
 *   done(error, {document: [[provision, words], …]}).
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};
  var folder = new URL("../../search/", document.currentScript.src);
  var waiting = {};
  var loaded = {};
  var texts = {};

  nguyenvan.load = function (path, done) {
    if (loaded[path]) {
      done(null);
      return;
    }
    if (waiting[path]) {
      waiting[path].push(done);
      return;
    }
    waiting[path] = [done];
    var script = document.createElement("script");
    function finish(error) {
      var all = waiting[path];
      delete waiting[path];
      loaded[path] = !error;
      all.forEach(function (one) { one(error); });
    }
    script.src = new URL(path, folder).href;
    script.onload = function () { finish(null); };
    script.onerror = function () { finish(new Error(path)); };
    document.head.appendChild(script);
  };

  /* Called by the scripts of the folder. */
  nguyenvan.text = function (language, id, provisions) {
    texts[language] = texts[language] || {};
    texts[language][id] = provisions;
  };

  nguyenvan.texts = function (language, ids, done) {
    var left = ids.length;
    var failed = null;
    ids.forEach(function (id) {
      nguyenvan.load("text/" + language + "-" + id + ".js", function (error) {
        failed = failed || error;
        left -= 1;
        if (left === 0) {
          done(failed, texts[language] || {});
        }
      });
    });
  };
})();
