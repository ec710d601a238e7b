/*
 * nguyenvan.slips: what was perhaps meant by a word that is typed badly.
 *   near(reader, folded, most)   words of the index at most so many slips away, the nearest first
 *   meant(reader, folded)        the likeliest of them, and what a switched-off keyboard made of one
 *   parted(reader, folded)       the words that were run together, or null
 *   allowed(folded)              how many slips a word may have
 *   spelt(text)                  the same in another spelling, or null
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};
  var NEAR = 8;
  /* Of words that are run together, the longest, and how often one must stand. */
  var LONGEST = 7;
  var COMMON = 5;
  /* Of a word that stands in the index as typed, how much commoner another must be to be meant. */
  var COMMONER = 10;
  var LETTERS = 29;
  var FIGURE = 1 << 30;

  /* Letters to change, leave out, put in or swap, at most so many. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) {
      return most + 1;
    }
    var before = null;
    var row = [];
    for (var k = 0; k <= b.length; k += 1) {
      row.push(k);
    }
    for (var i = 1; i <= a.length; i += 1) {
      var next = [i];
      var least = i;
      for (var j = 1; j <= b.length; j += 1) {
        var same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1;
        var cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
        if (before && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
          cost = Math.min(cost, before[j - 2] + 1);
        }
        next.push(cost);
        least = Math.min(least, cost);
      }
      if (least > most) {
        return most + 1;
      }
      before = row;
      row = next;
    }
    return row[b.length];
  }

  /* Which letters a word has, a bit for each; whether it begins with a figure. */
  function letters(folded) {
    var bits = /^\p{N}/u.test(folded) ? FIGURE : 0;
    for (var i = 0; i < folded.length; i += 1) {
      bits |= 1 << folded.charCodeAt(i) % LETTERS;
    }
    return bits;
  }

  /* A slip makes two letters differ at most. */
  function alike(differing, most) {
    var many = 0;
    for (var bits = differing & ~FIGURE; bits; bits &= bits - 1) {
      many += 1;
    }
    return many <= 2 * most;
  }

  /* A slip in the first letter is rarer than another. */
  function near(reader, folded, most) {
    var asked = folded + " " + most;
    var found = reader.asked[asked];
    if (found) {
      return found;
    }
    found = reader.asked[asked] = [];
    var has = letters(folded);
    reader.vocabulary().forEach(function (word) {
      word.letters = word.letters || letters(word.folded);
      if (word.folded === folded || word.letters & FIGURE || !alike(has ^ word.letters, most)) {
        return;
      }
      var far = distance(folded, word.folded, most);
      if (far <= most) {
        far += word.folded.charAt(0) === folded.charAt(0) ? 0 : 0.5;
        found.push({ word: word, far: far });
      }
    });
    found.sort(function (a, b) { return a.far - b.far || b.word.many - a.word.many; });
    return found;
  }

  function allowed(folded) {
    return folded.length < 3 || /\p{N}/u.test(folded) && folded.length < 5 ? 0 : folded.length < 6 ? 1 : 2;
  }

  /* What somebody typed for a keyboard that was not switched on: chuyeenr, ddooir. */
  function untyped(folded) {
    return folded.replace(/dd/g, "d").replace(/([aeo])\1/g, "$1").replace(/w/g, "").replace(/([aeiouy][a-z]*)[sfrxj]$/, "$1");
  }

  function meant(reader, folded) {
    var typed = reader.word(folded);
    var found = near(reader, folded, allowed(folded)).filter(function (one) {
      return !typed || one.word.many >= typed.many * COMMONER;
    }).slice(0, NEAR);
    var other = untyped(folded);
    var word = other !== folded && reader.word(other);
    return word ? [{ word: word, far: 0.5 }].concat(found) : found;
  }

  /* The same in another spelling: tỉ as tỷ, 1500 as 1.500; null where there is none. */
  function spelt(text) {
    if (/^\p{N}+(?:\.\p{N}{3})+$/u.test(text)) {
      return text.replace(/\./g, "");
    }
    if (/^\p{N}{4,}$/u.test(text)) {
      return text.replace(/\p{N}(?=(?:\p{N}{3})+$)/gu, "$&.");
    }
    var apart = text.normalize("NFD");
    var other = apart.replace(/^([hklmst]|qu)([iy])(\p{M}?)$/u, function (all, head, vowel, tone) {
      return head + (vowel === "i" ? "y" : "i") + tone;
    });
    return other === apart ? null : other.normalize("NFC");
  }

  function parted(reader, folded) {
    var best = [[]];
    for (var end = 1; end <= folded.length; end += 1) {
      for (var start = Math.max(0, end - LONGEST); start < end - 1; start += 1) {
        var word = best[start] && reader.word(folded.slice(start, end));
        if (word && word.many >= COMMON && (!best[end] || best[end].length > best[start].length + 1)) {
          best[end] = best[start].concat(word);
        }
      }
    }
    return best[folded.length] && best[folded.length].length > 1 ? best[folded.length] : null;
  }

  nguyenvan.slips = { near: near, meant: meant, parted: parted, allowed: allowed, spelt: spelt };
})();
