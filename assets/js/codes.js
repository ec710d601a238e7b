/*
 * nguyenvan.codes: what nguyenvan.search.{Digits, Bits, Layout, IndexScripts} of the build wrote, read.
 *   list(text)             numbers one after the other
 *   fronted(text)          words that were written as what they share with the one before, and the rest
 *   places(text)           a function (many, span) that gives so many ascending numbers below span
 *   layout(head)           where the fields of all units lie in the row of places
 *   postings(places, layout)   the units that places are in
 *   after(list, value)     how many of an ascending list are not greater than a value
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};
  var BASE = 45;
  var WIDTH = 6;
  /* Words of two fields never stand together. */
  var GAP = 4;
  /* Of what a word counts for, where it is half of the most that it can. */
  var HALF = 4;
  var VALUES = (function () {
    var values = new Uint8Array(128);
    for (var code = 33, value = 0; value < 2 * BASE; code += 1) {
      if (code !== 34 && code !== 92) {
        values[code] = value;
        value += 1;
      }
    }
    return values;
  })();

  function list(text) {
    var numbers = [];
    var number = 0;
    var factor = 1;
    for (var at = 0; at < text.length; at += 1) {
      var value = VALUES[text.charCodeAt(at)];
      number += value % BASE * factor;
      factor *= BASE;
      if (value < BASE) {
        numbers.push(number);
        number = 0;
        factor = 1;
      }
    }
    return numbers;
  }

  function fronted(text) {
    var before = "";
    return text.split(" ").map(function (part) {
      before = before.slice(0, +part.charAt(0)) + part.slice(1);
      return before;
    });
  }

  function places(text) {
    var at = 0;
    var held = 0;
    var waiting = 0;

    function read(bits) {
      while (waiting < bits) {
        held = held << WIDTH | VALUES[text.charCodeAt(at)];
        waiting += WIDTH;
        at += 1;
      }
      waiting -= bits;
      var value = held >>> waiting;
      held &= (1 << waiting) - 1;
      return value;
    }

    /* One of so many numbers. */
    function number(many) {
      if (many === 1) {
        return 0;
      }
      var bits = 32 - Math.clz32(many - 1);
      var shorter = (1 << bits) - many;
      var turned = read(bits - 1);
      if (turned >= shorter) {
        turned = (turned << 1 | read(1)) - shorter;
      }
      return (turned + (many - shorter >> 1)) % many;
    }

    function fill(list, from, to, low, high) {
      var middle = from + to >> 1;
      if (from < to) {
        list[middle] = low + middle - from + number(high - low - (to - from) + 1);
        fill(list, from, middle, low, list[middle]);
        fill(list, middle + 1, to, list[middle] + 1, high);
      }
    }

    return function (many, span) {
      var list = new Int32Array(many);
      fill(list, 0, many, 0, span);
      return list;
    };
  }

  function layout(head) {
    var shapeOf = list(head.shapeOf);
    var lengthOf = list(head.lengthOf);
    var many = lengthOf.length;
    var all = { starts: new Int32Array(many), unitOf: new Int32Array(many), counts: new Float64Array(many), moved: new Int32Array(many), lengths: new Uint16Array(many) };
    var counts = head.weights.map(function (weight) {
      return head.lengths.map(function (length) { return weight[0] / (1 - weight[2] + weight[2] * length / weight[1]); });
    });
    var field = 0;
    var place = 0;
    for (var unit = 0; unit < head.units; unit += 1) {
      var shape = head.shapes[shapeOf[unit]];
      for (var i = 0; i < shape.length; i += 1) {
        var length = lengthOf[field];
        all.starts[field] = place;
        all.moved[field] = place + GAP * field;
        all.lengths[field] = head.lengths[length];
        all.unitOf[field] = unit;
        all.counts[field] = counts[+shape.charAt(i)][length];
        field += 1;
        place += head.lengths[length];
      }
    }
    return all;
  }

  function after(list, value) {
    var low = 0;
    var high = list.length;
    while (low < high) {
      var middle = low + high >> 1;
      if (list[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /* Places are moved apart so that those of two fields are not next to each other. */
  function postings(ascending, all) {
    var moved = new Int32Array(ascending.length);
    var found = [];
    var last = null;
    var sum = 0;
    for (var i = 0; i < ascending.length; i += 1) {
      var field = after(all.starts, ascending[i]) - 1;
      var unit = all.unitOf[field];
      if (!last || last.unit !== unit) {
        last = { unit: unit, level: 0, places: moved, from: i, to: i };
        found.push(last);
        sum = 0;
      }
      sum += all.counts[field];
      moved[i] = ascending[i] + GAP * field;
      last.level = sum / (sum + HALF);
      last.to = i + 1;
    }
    return found;
  }

  nguyenvan.codes = { list: list, fronted: fronted, places: places, layout: layout, postings: postings, after: after };
})();
