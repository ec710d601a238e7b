/*
 * nguyenvan.fold(text): small letters without diacritics, đ as d; the same function as
 *   nguyenvan.search.Folding of the build, held to the same examples.
 * nguyenvan.tokens(text): its words, as [{folded, exact, start, end}, …]; the same as
 *   nguyenvan.search.Tokens of the build.
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};

  /* A figure with its decimals, or a run of letters and digits. */
  var WORD = /\p{N}+(?:[.,]\p{N}+)+(?![\p{L}\p{M}\p{N}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
  var TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

  nguyenvan.fold = function (text) {
    return text.normalize("NFKD").replace(/\p{M}+/gu, "").toLowerCase().replace(/đ/g, "d");
  };

  /* With diacritics, the tone at the end: hoà equals hòa. */
  function exact(word) {
    var apart = word.normalize("NFKD").toLowerCase();
    return (apart.replace(TONES, "") + (apart.match(TONES) || []).join("")).normalize("NFC");
  }

  nguyenvan.tokens = function (text) {
    var tokens = [];
    var word;
    WORD.lastIndex = 0;
    while ((word = WORD.exec(text))) {
      var one = word[0].replace(/,/g, ".");
      tokens.push({
        folded: nguyenvan.fold(one),
        exact: exact(one),
        start: word.index,
        end: word.index + word[0].length
      });
    }
    return tokens;
  };
})();
