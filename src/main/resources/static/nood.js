"use strict";
// The emergency page may be a kept copy: what it says about now is told again here, from the hours
// that stand in it. Without this file the page says what was true when it was made.
(function () {
  var numbers = document.getElementById("nummers");
  if (!numbers) return;
  var language = document.documentElement.lang;
  // A practice school lives at another time than this machine.
  var ahead = Number(numbers.dataset.ahead);
  var boxes = Array.prototype.slice.call(numbers.querySelectorAll(".mw-callbox"));

  var windowsOf = function (box) {
    return box.dataset.windows.split(" ").filter(Boolean).map(function (pair) {
      return pair.split("/").map(Date.parse);
    });
  };

  var time = function (at, now) {
    var zone = { timeZone: "Europe/Amsterdam" };
    var day = function (moment) { return new Date(moment).toLocaleDateString("sv-SE", zone); };
    var clock = new Date(at).toLocaleTimeString("nl-NL", {
      timeZone: "Europe/Amsterdam", hour: "numeric", minute: "2-digit"
    }).replace(":", ".");
    if (day(at) === day(now)) return clock;
    return new Date(at).toLocaleDateString(language, { timeZone: "Europe/Amsterdam", weekday: "long" }) + " " + clock;
  };

  var stateOf = function (box, now) {
    if (box.dataset.windows === "always") return { open: true, words: numbers.dataset.always };
    var windows = windowsOf(box);
    for (var i = 0; i < windows.length; i++) {
      if (now >= windows[i][1]) continue;
      if (now >= windows[i][0]) return { open: true, words: numbers.dataset.open.replace("{t}", time(windows[i][1], now)) };
      return { open: false, words: numbers.dataset.closed.replace("{t}", time(windows[i][0], now)) };
    }
    return { open: false, words: numbers.dataset.unknown };
  };

  var numberIn = function (box) {
    var call = box.querySelector(".mw-call");
    return {
      dialled: call.getAttribute("href"),
      words: box.querySelector(".mw-call__what").textContent + " " + box.querySelector(".mw-call__number").textContent
    };
  };

  var tell = function () {
    var now = Date.now() + ahead;
    var states = boxes.map(function (box) { return stateOf(box, now); });
    boxes.forEach(function (box, index) {
      box.querySelector(".mw-call__now").textContent = states[index].words;
      var instead = box.querySelector(".mw-call__instead");
      instead.hidden = states[index].open;
      var other = boxes.filter(function (one, at) { return at !== index && states[at].open; })[0];
      var number = other ? numberIn(other) : { dialled: "tel:08002000", words: "Veilig Thuis 0800-2000" };
      var link = instead.querySelector("a");
      link.href = number.dialled;
      link.textContent = number.words;
    });
  };

  tell();
  window.setInterval(tell, 60000);
  if (!navigator.onLine) document.getElementById("bewaard").hidden = false;
})();
