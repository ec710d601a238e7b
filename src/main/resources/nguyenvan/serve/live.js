/* Reloads an author's page when there is a new site, and shows the findings when there is none. */
(function () {
  "use strict";
  var site = null;
  var panel = null;

  function show(findings) {
    if (!findings) {
      if (panel) {
        panel.remove();
        panel = null;
      }
      return;
    }
    if (!panel) {
      panel = document.createElement("pre");
      panel.setAttribute("role", "alert");
      var s = panel.style;
      s.position = "fixed";
      s.inset = "auto 0 0 0";
      s.maxHeight = "50vh";
      s.overflow = "auto";
      s.margin = "0";
      s.padding = "1rem";
      s.background = "#2b0b0b";
      s.color = "#fff";
      s.font = "14px/1.5 monospace";
      s.whiteSpace = "pre-wrap";
      s.zIndex = "1000";
      document.body.appendChild(panel);
    }
    panel.textContent = findings;
  }

  function listen(run) {
    fetch("/~author/state?since=" + run)
      .then(function (answer) { return answer.json(); })
      .then(function (state) {
        if (site !== null && state.site > site) {
          location.reload();
          return;
        }
        site = state.site;
        show(state.findings);
        listen(state.run);
      })
      .catch(function () { setTimeout(function () { listen(run); }, 1000); });
  }

  fetch("/~author/state?since=-1")
    .then(function (answer) { return answer.json(); })
    .then(function (state) {
      site = state.site;
      show(state.findings);
      listen(state.run);
    });
})();
