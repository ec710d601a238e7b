/*
 * The page for an address that is none: leads to this site wherever it stands, and searches for the
 * words of the address.
 *   a[data-path]    a path of the site
 *   a[data-words]   the link to the search, and what it says before the words
 */
(function () {
  "use strict";

  var root = new URL("../../", document.currentScript.src);

  function words() {
    var path = window.location.pathname;
    try {
      path = decodeURIComponent(path);
    } catch (malformed) {
      return "";
    }
    var name = path.replace(/\/(?:index\.html?)?$/, "").split("/").pop();
    return name.replace(/\.html?$/, "").replace(/[-_+.\s]+/g, " ").trim();
  }

  function lead() {
    var found = words();
    document.querySelectorAll("a[data-path]").forEach(function (link) {
      link.href = new URL(link.getAttribute("data-path"), root).href;
      if (link.hasAttribute("data-words") && found) {
        link.href += "#q=" + encodeURIComponent(found);
        link.textContent = link.getAttribute("data-words") + " " + found;
      }
    });
  }

  lead();
})();
