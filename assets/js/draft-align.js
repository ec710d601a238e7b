/*
 * Two runs of words laid beside each other, and what it means where they differ.
 *   nguyenvan.draft.align(index, words, from, to, first, last, whole)  pairs [[i, j], …] of a part
 *       of a draft and of the places first to last of the index: whole, or where they agree best
 *   nguyenvan.draft.negations(words), .bounds(words), .turns(words)    [{start, end}]
 *   nguyenvan.draft.kinds(a, b, changedA, changedB)  what has changed: number, negation, bound, …
 */
(function () {
  "use strict";

  var draft = window.nguyenvan.draft;

  var SAME = 8;
  var SAME_BUT_CASE = 7;
  var SAME_LETTERS = 4;
  var OTHER = -6;
  var FIGURES = 1;
  var NONE = -4;
  var score = new Int32Array(0);
  var step = new Uint8Array(0);

  draft.value = function (index, word, at) {
    return word.id === index.id[at] ? SAME
      : word.bare !== index.bare[at] ? OTHER
      : word.low === index.lowOf[index.id[at]] ? SAME_BUT_CASE : SAME_LETTERS;
  };

  draft.align = function (index, words, from, to, first, last, whole) {
    var n = to - from;
    var m = last - first;
    var width = m + 1;
    if (score.length < (n + 1) * width) {
      score = new Int32Array((n + 1) * width * 2);
      step = new Uint8Array((n + 1) * width * 2);
    }
    var i;
    var j;
    for (j = 0; j <= m; j += 1) {
      score[j] = whole ? j * NONE : 0;
      step[j] = whole ? 3 : 0;
    }
    var best = 0;
    var bestAt = 0;
    for (i = 1; i <= n; i += 1) {
      var word = words[from + i - 1];
      var row = i * width;
      score[row] = whole ? i * NONE : 0;
      step[row] = whole ? 2 : 0;
      for (j = 1; j <= m; j += 1) {
        var at = first + j - 1;
        var cell = row + j;
        var value = word.id === index.id[at] ? SAME
          : word.bare !== index.bare[at] ? (word.figure && index.figure[at] ? FIGURES : OTHER)
          : word.low === index.lowOf[index.id[at]] ? SAME_BUT_CASE : SAME_LETTERS;
        var diagonal = score[cell - width - 1] + value;
        var up = score[cell - width] + NONE;
        var left = score[cell - 1] + NONE;
        var top = diagonal >= up && diagonal >= left ? diagonal : up >= left ? up : left;
        step[cell] = top === diagonal ? 1 : top === up ? 2 : 3;
        if (!whole && top <= 0) {
          top = 0;
          step[cell] = 0;
        }
        score[cell] = top;
        if (top > best) {
          best = top;
          bestAt = cell;
        }
      }
    }
    var pairs = [];
    var back = whole ? n * width + m : bestAt;
    while (back > 0 && step[back] !== 0) {
      i = Math.floor(back / width);
      j = back % width;
      if (step[back] === 1) {
        if (words[from + i - 1].bare === index.bare[first + j - 1]) {
          pairs.push([from + i - 1, first + j - 1]);
        }
        back -= width + 1;
      } else {
        back -= step[back] === 2 ? width : 1;
      }
    }
    pairs.reverse();
    pairs.score = best;
    return pairs;
  };

  /* What turns a statement round, bounds a figure or says how firmly a thing is meant. */
  var TERMS = {
    vi: {
      negations: ["không", "chưa", "chẳng", "chả", "chớ", "đừng", "trừ", "cấm"],
      nouns: ["gian", "khí", "quân", "phận", "trung"],
      before: ["hàng"],
      auxiliaries: ["thể", "được", "phải", "có", "còn", "là", "hề", "nên", "cần", "cho", "để", "bị", "thực",
        "sự", "chỉ", "hoàn", "toàn", "thật", "đủ"],
      bounds: ["không quá", "không dưới", "không thấp hơn", "không vượt quá", "chưa đến", "chưa tới", "ít nhất",
        "nhiều nhất", "tối thiểu", "tối đa", "thấp nhất", "cao nhất", "xấp xỉ", "vượt quá", "vượt", "trên", "dưới",
        "hơn", "khoảng", "gần", "đạt", "phấn đấu", "cơ bản", "phải", "cần", "được", "có thể", "nên", "chỉ",
        "trở lên", "trở xuống", "bắt buộc", "từng bước", "dự kiến", "ước", "toàn bộ", "tất cả", "mọi", "bảo đảm",
        "đảm bảo", "hoàn thành", "khuyến khích", "trước ngày", "sau ngày", "trước tháng", "sau tháng", "trước năm",
        "sau năm", "chậm nhất", "muộn nhất", "sớm nhất"],
      turns: ["nhưng", "song", "tuy", "nếu", "trừ khi", "ngoại trừ", "thay vì", "chứ", "mà là", "miễn là",
        "với điều kiện", "có điều kiện", "chỉ khi", "giả sử"],
      numbers: ["một", "hai", "ba", "bốn", "sáu", "bảy", "bẩy", "tám", "chín", "mười", "mươi", "trăm", "nghìn",
        "ngàn", "vạn", "triệu", "tỷ", "tỉ", "nửa", "đôi", "gấp"],
      magnitudes: ["trăm", "nghìn", "ngàn", "vạn", "triệu", "tỷ", "tỉ"],
      units: ["usd", "đồng", "vnd", "euro", "lần", "điểm", "năm", "quý", "tháng", "tuần", "ngày", "giờ", "phút",
        "giây", "ha", "km", "mbps", "gbps", "kbps"]
    },
    en: {
      negations: ["not", "no", "never", "without", "nor", "neither", "cannot", "except"],
      nouns: [],
      before: [],
      auxiliaries: ["be", "been", "to", "have", "yet"],
      bounds: ["at least", "at most", "no more than", "not less than", "less than", "more than", "minimum",
        "maximum", "over", "under", "above", "below", "about", "around", "nearly", "approximately", "must", "shall",
        "should", "may", "can", "could", "strive", "basically", "only", "all", "every", "up to", "exceed"],
      turns: ["but", "however", "yet", "unless", "if", "instead", "rather than", "although", "though", "provided"],
      numbers: ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half", "double",
        "hundred", "thousand", "million", "billion", "trillion"],
      magnitudes: ["hundred", "thousand", "million", "billion", "trillion"],
      units: ["usd", "vnd", "dollars", "euros", "times", "points", "percent", "years", "months", "weeks", "days",
        "hours", "mbps", "gbps"]
    }
  };

  Object.keys(TERMS).forEach(function (language) {
    var terms = TERMS[language];
    Object.keys(terms).forEach(function (name) {
      if (name === "bounds" || name === "turns") {
        terms[name] = terms[name].map(function (one) { return draft.canonical(one, 4).text.split(" "); })
          .sort(function (a, b) { return b.length - a.length; });
      } else {
        terms[name] = new Set(terms[name].map(function (one) { return draft.canonical(one, 4).text; }));
      }
    });
  });

  draft.terms = function (language) {
    return TERMS[language] || { negations: new Set(), nouns: new Set(), before: new Set(),
      auxiliaries: new Set(), bounds: [], turns: [], numbers: new Set(), magnitudes: new Set(),
      units: new Set() };
  };

  /* Words here are plain texts, in small letters. */
  draft.negations = function (words, terms) {
    var found = [];
    words.forEach(function (word, i) {
      if (terms.negations.has(word) && !terms.nouns.has(words[i + 1]) && !terms.before.has(words[i - 1])) {
        found.push({ start: i, end: i + 1 });
      }
    });
    return found;
  };

  draft.bounds = function (words, terms) {
    return spans(words, terms.bounds);
  };

  /* Words that set a condition or a contrast; song is one when it is no part of song phương. */
  draft.turns = function (words, terms) {
    return spans(words, terms.turns).filter(function (one) {
      return words[one.start] !== "song" || !/^(?:phương|song|hành)$/.test(words[one.end] || "")
        && words[one.start - 1] !== "song";
    });
  };

  function spans(words, list) {
    var found = [];
    for (var i = 0; i < words.length; i += 1) {
      for (var k = 0; k < list.length; k += 1) {
        var term = list[k];
        if (term.every(function (part, at) { return words[i + at] === part; })) {
          found.push({ start: i, end: i + term.length });
          i += term.length - 1;
          break;
        }
      }
    }
    return found;
  }

  draft.isNumber = function (word, terms) {
    return /\p{N}/u.test(word) || /^[IVX]+$/.test(word) || terms.numbers.has(word.toLowerCase());
  };

  /* A sign that changes a figure. */
  draft.figureSigns = function (text) {
    return (text.match(/[%‰<>≥≤≈~±+=$]|-(?=\s?\d|$)/g) || []).join("");
  };
})();
