/*
 * nguyenvan.fold(text): small letters without diacritics, đ as d; the same function as
 * nguyenvan.search.Folding of the build, held to the same examples.
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};

  nguyenvan.fold = function (text) {
    return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/đ/g, "d");
  };
})();
