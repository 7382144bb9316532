"use strict";
// Saves what is being typed as a draft, so that an ended session, a dead battery or a wrong tap
// loses nothing. The form itself works without this file.
(function () {
  var form = document.getElementById("formulier");
  if (!form || !form.elements.concept) return;
  var said = form.querySelector("[data-concept-said]");
  var failed = form.querySelector("[data-concept-failed]");
  var EVERY = 10000;
  var kept = text();
  var busy = null;
  var stopped = false;

  function text() {
    return new URLSearchParams(new FormData(form)).toString();
  }

  function tell(key) {
    failed.textContent = key ? failed.dataset[key] : "";
  }

  function isExpired(answer) {
    return answer.status === 403 && answer.headers.has("Concept-Bewaard");
  }

  function settled(answer, sent) {
    if (answer.status === 409) {
      stopped = true;
      tell("sent");
      return false;
    }
    if (!answer.ok && !isExpired(answer)) {
      tell("failed");
      return false;
    }
    kept = sent;
    tell(isExpired(answer) ? "expired" : "");
    var time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    said.textContent = said.dataset.saved.replace("{0}", time);
    if (answer.ok) document.dispatchEvent(new CustomEvent("mw-alive"));
    return true;
  }

  function save() {
    var now = text();
    if (stopped || now === kept) return Promise.resolve(true);
    if (busy) return busy.then(save);
    busy = window.fetch("/concept/tussendoor", {
      method: "POST",
      credentials: "same-origin",
      headers: { "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8" },
      body: now,
      // A browser takes no more than 64 kB along while a page goes away.
      keepalive: now.length < 60000,
    }).then(function (answer) {
      busy = null;
      return settled(answer, now);
    }, function () {
      busy = null;
      tell("failed");
      return false;
    });
    return busy;
  }

  form.addEventListener("change", save);
  window.setInterval(save, EVERY);
  window.addEventListener("pagehide", function () { save(); });
  document.addEventListener("visibilitychange", function () {
    if (document.visibilityState === "hidden") save();
  });
  // Other forms of the page (signing out, the language) wait for the text to be safe.
  document.addEventListener("submit", function (event) {
    var other = event.target;
    if (other === form) { stopped = true; return; }
    if (text() === kept) return;
    event.preventDefault();
    save().then(function () { other.submit(); });
  });
  window.meldwijzerSave = save;
})();
