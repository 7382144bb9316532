"use strict";
// Everything works without this file. It hides the screen faster than a page can load, warns
// before the session ends, puts the reader at the error summary and keeps the emergency page.
(function () {
  var blank = function (event) {
    if (event) event.preventDefault();
    document.documentElement.classList.add("mw-blank");
    document.title = "…";
    // The text is saved first, but nobody waits longer than a second for the screen to be another.
    var saved = window.meldwijzerSave ? window.meldwijzerSave() : Promise.resolve();
    var soon = new Promise(function (done) { window.setTimeout(done, 1000); });
    Promise.race([saved, soon]).then(function () { window.location.replace("/pauze"); });
  };

  document.querySelectorAll(".mw-hide").forEach(function (link) {
    link.addEventListener("click", blank);
  });

  // Escape twice within a second hides too: no need to find the button with a child beside you.
  var lastEscape = 0;
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    var now = Date.now();
    if (now - lastEscape < 1000) blank();
    lastEscape = now;
  });

  // A page from the browser's own memory may show what was hidden: ask for it again.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) window.location.reload();
  });

  var summary = document.querySelector(".govuk-error-summary");
  if (summary) summary.focus();

  // Keeps the emergency page of this school for when the server is away.
  var emergency = document.querySelector(".mw-emergency");
  if (emergency && "serviceWorker" in navigator) {
    navigator.serviceWorker.register("/nood-worker.js", { scope: "/nood" }).then(function (registration) {
      var worker = registration.active || registration.waiting || registration.installing;
      if (worker) worker.postMessage(new URL(emergency.href).pathname);
    }).catch(function () { /* The page works without its copy. */ });
  }

  var idleSeconds = Number(document.body.dataset.idleSeconds || 0);
  var warning = document.querySelector("#mw-idle > p");
  if (!idleSeconds || !warning) return;
  var timers = [];
  // The server may count up to a minute more than the page knows of: warn that much sooner, so that
  // two minutes are left. When they are over nobody is there: what is on the screen goes too.
  var restart = function () {
    timers.forEach(window.clearTimeout);
    warning.hidden = true;
    timers = [
      window.setTimeout(function () { warning.hidden = false; }, (idleSeconds - 180) * 1000),
      window.setTimeout(function () { blank(); }, idleSeconds * 1000),
    ];
  };
  warning.querySelector("a").addEventListener("click", function (event) {
    event.preventDefault();
    window.fetch("/sessie", { credentials: "same-origin" }).then(function (answer) {
      if (answer.ok && !answer.redirected) restart();
    });
  });
  document.addEventListener("mw-alive", restart);
  restart();
})();
