/*
 * How a place in a document is said, as nguyenvan.cite.Locator of the build.
 * nguyenvan.filled(pattern, values): the pattern with {0}, {1} … replaced.
 * nguyenvan.place(rows, id, column): where a provision stands, in words. A row is a pattern for the
 *   head of an id and what it is called, in the language of each column.
 */
(function () {
  "use strict";

  var nguyenvan = window.nguyenvan = window.nguyenvan || {};

  nguyenvan.filled = function (pattern, values) {
    return pattern.replace(/\{(\d)\}/g, function (all, n) { return values[n]; });
  };

  nguyenvan.place = function (rows, id, column) {
    var words = [];
    var rest = id;
    while (rest) {
      var found = null;
      rows.some(function (row) {
        found = new RegExp("^(?:" + row[0] + ")(?=\\.|$)").exec(rest);
        if (found) {
          words.push(nguyenvan.filled(row[column + 1], found.slice(1)));
        }
        return found;
      });
      if (!found) {
        break;
      }
      rest = rest.slice(found[0].length + 1);
    }
    return words.join(", ");
  };
})();
