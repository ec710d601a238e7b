/*
 * What the check of a draft takes a text for; nothing here knows of a page.
 *   nguyenvan.draft.canonical(text, level)  {text, starts, ends}: the same form as
 *       nguyenvan.text.Canonical of the build at T1 to T4, with the way back to the original
 *   nguyenvan.draft.tolerance(a, b)         the strictest class under which two texts are one, or ""
 *   nguyenvan.draft.words(canonical)        [{text, start, end, gap}]: gap is what stands before it
 *   nguyenvan.draft.units(draft)            [{start, end, breaks}]: its sentences, across lines and
 *       without the marks and numbers of lists; breaks are line ends that may part two sentences
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};
  var draft = nguyenvan.draft = nguyenvan.draft || {};

  var SPACE = /[\t-\r ]/;
  var WIDE_SPACE = /[\u00A0\u202F\u2000-\u200A\u3000]/;
  var MARK = /\p{Mn}/u;
  var LETTER = /\p{L}/u;
  var GLYPHS = {};
  "“”„‟«»″".split("").forEach(function (c) { GLYPHS[c] = "\""; });
  "‘’‚‛′".split("").forEach(function (c) { GLYPHS[c] = "'"; });
  "‐‑‒–—―−".split("").forEach(function (c) { GLYPHS[c] = "-"; });
  GLYPHS["…"] = "...";
  /* Emphasis and footnote marks say nothing of the words. */
  var MARKS = /\*\*|__|\[\^\w{1,4}\]|\[\d{1,3}\]/g;

  var TONED = { "òóỏõọ": "oaeAE", "ÒÓỎÕỌ": "oaeAE", "ùúủũụ": "uyY", "ÙÚỦŨỤ": "uyY" };
  var SECOND = { a: "àáảãạ", e: "èéẻẽẹ", A: "ÀÁẢÃẠ", E: "ÈÉẺẼẸ", y: "ỳýỷỹỵ", Y: "ỲÝỶỸỴ" };
  var TONES = {};
  Object.keys(TONED).forEach(function (set) {
    set.split("").forEach(function (c, tone) {
      var lower = TONED[set].charAt(0);
      TONES[c] = {
        plain: c === c.toUpperCase() ? lower.toUpperCase() : lower,
        seconds: TONED[set].slice(1),
        tone: tone
      };
    });
  });

  function skipped(text) {
    var skip = null;
    var match;
    MARKS.lastIndex = 0;
    while ((match = MARKS.exec(text))) {
      skip = skip || new Uint8Array(text.length);
      skip.fill(1, match.index, match.index + match[0].length);
    }
    return skip;
  }

  function clusterEnd(text, from) {
    var i = from + (text.codePointAt(from) > 0xFFFF ? 2 : 1);
    while (i < text.length && text.charCodeAt(i) >= 0x300 && MARK.test(text.charAt(i))) {
      i += 1;
    }
    return i;
  }

  /* The tone mark of a final oa, oe, uy goes to its second vowel, as Canonical.moveToneMarks does. */
  function moveToneMarks(chars) {
    for (var i = 0; i + 1 < chars.length; i += 1) {
      var toned = TONES[chars[i]];
      if (toned && toned.seconds.indexOf(chars[i + 1]) >= 0
          && !(i + 2 < chars.length && LETTER.test(chars[i + 2]))) {
        chars[i + 1] = SECOND[chars[i + 1]].charAt(toned.tone);
        chars[i] = toned.plain;
      }
    }
  }

  draft.canonical = function (text, level) {
    var chars = [];
    var starts = [];
    var ends = [];
    var skip = level >= 2 ? skipped(text) : null;

    function add(c, start, end) {
      chars.push(c);
      starts.push(start);
      ends.push(end);
    }

    for (var i = 0; i < text.length;) {
      var next = clusterEnd(text, i);
      var c = text.charAt(i);
      if (skip && skip[i]) {
        next = i + 1;
      } else if (level >= 2 && next === i + 1 && (SPACE.test(c) || level >= 3 && WIDE_SPACE.test(c))) {
        if (chars.length > 0 && chars[chars.length - 1] !== " ") {
          add(" ", i, next);
        } else if (chars.length > 0) {
          ends[ends.length - 1] = next;
        }
      } else if (next === i + 1 && c < "\u0080") {
        add(c, i, next);
      } else {
        var composed = text.slice(i, next).normalize("NFC");
        for (var k = 0; k < composed.length; k += 1) {
          var one = composed.charAt(k);
          if (level >= 4) {
            one = one === "Ð" ? "Đ" : one === "ð" ? "đ" : one;
          }
          one = level >= 3 && GLYPHS[one] || one;
          for (var g = 0; g < one.length; g += 1) {
            add(one.charAt(g), i, next);
          }
        }
      }
      i = next;
    }
    if (level >= 2 && chars[chars.length - 1] === " ") {
      chars.pop();
      starts.pop();
      ends.pop();
    }
    if (level >= 4) {
      moveToneMarks(chars);
    }
    return { text: chars.join(""), starts: starts, ends: ends };
  };

  draft.tolerance = function (a, b) {
    if (a === b) {
      return "T0";
    }
    for (var level = 1; level <= 4; level += 1) {
      if (draft.canonical(a, level).text === draft.canonical(b, level).text) {
        return "T" + level;
      }
    }
    return "";
  };

  draft.words = function (canonical) {
    var pattern = /\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}]+/gu;
    var words = [];
    var end = 0;
    var match;
    while ((match = pattern.exec(canonical))) {
      words.push({
        text: match[0],
        start: match.index,
        end: pattern.lastIndex,
        gap: canonical.slice(end, match.index)
      });
      end = pattern.lastIndex;
    }
    return words;
  };

  var LIST = /^[\s#]*(?:(?:[•*·▪●○◦‣■□➢✓]|[-–—+](?!\d)|Điều \d{1,3}\.|\(?(?:\d{1,2}(?:\.\d{1,2})*|[a-zđ]|[IVX]{1,5})(?:[.)]|\s?[-–](?=\s))(?!\d))\s*)+(?=\s|\S)/u;
  var ENDED = /[.!?:;…]["”’»)\]]*\s*$/;
  var STOP = /[.!?…]+["”’»)\]]*(?=\s+["“‘«(]?[\p{Lu}\p{N}])/gu;
  var SHORT = /(?:^|[\s(])(?:\p{Lu}|TP|TS|ThS|PGS|GS|Tr|St|No)\.$/u;

  /* How long the mark or number of a list is with which a text begins. */
  draft.marked = function (text) {
    var mark = LIST.exec(text);
    return mark ? mark[0].length : 0;
  };

  /* Lines that belong together: a new one begins at an empty line, a list mark, after an end sign. */
  function blocks(text) {
    var all = [];
    var open = null;
    var pattern = /[^\r\n\v\f\u2028\u2029]*(?:\r\n|[\r\n\v\f\u2028\u2029]|$)/g;
    var match;
    while ((match = pattern.exec(text)) && match[0] !== "") {
      var line = match[0].replace(/[\r\n\v\f\u2028\u2029]+$/, "");
      var start = match.index;
      var mark = LIST.exec(line);
      if (line.trim() === "") {
        open = null;
        continue;
      }
      var from = start + (mark ? mark[0].length : 0);
      if (open && !mark) {
        open.breaks.push(from);
        open.end = start + line.length;
      } else {
        open = { start: from, end: start + line.length, breaks: [] };
        all.push(open);
      }
      if (ENDED.test(line)) {
        open = null;
      }
    }
    return all;
  }

  draft.units = function (text) {
    var units = [];

    function push(start, end, breaks) {
      while (start < end && /\s/.test(text.charAt(start))) {
        start += 1;
      }
      while (end > start && /\s/.test(text.charAt(end - 1))) {
        end -= 1;
      }
      if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) {
        units.push({
          start: start,
          end: end,
          breaks: breaks.filter(function (at) { return at > start && at < end; })
        });
      }
    }

    blocks(text).forEach(function (block) {
      var words = text.slice(block.start, block.end);
      var from = 0;
      var match;
      STOP.lastIndex = 0;
      while ((match = STOP.exec(words))) {
        var end = match.index + match[0].length;
        if (!SHORT.test(words.slice(from, end))) {
          push(block.start + from, block.start + end, block.breaks);
          from = end;
        }
      }
      push(block.start + from, block.end, block.breaks);
    });
    return units;
  };
})();
