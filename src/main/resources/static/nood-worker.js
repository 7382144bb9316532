"use strict";
// Keeps the emergency pages for when the server is away, and nothing else: every other address
// goes past it. The pages hold no personal data and are the same for everybody.
var KEPT = "nood-1";
var PATIENCE = 4000;
// A number that was corrected is asked for, not remembered.
var FRESH = { credentials: "same-origin", cache: "no-cache" };

var isEmergency = function (path) {
  return path === "/nood" || path.indexOf("/nood/") === 0;
};

var isPart = function (path) {
  return /^\/[a-z-]+\.(css|js|svg)$/.test(path) || path.indexOf("/webjars/") === 0;
};

// A page with the style sheets, scripts and pictures that it names.
var keep = function (path) {
  return caches.open(KEPT).then(function (kept) {
    return fetch(path, FRESH).then(function (answer) {
      if (!answer.ok || answer.redirected) return undefined;
      return answer.clone().text().then(function (text) {
        var parts = (text.match(/(?:src|href)="(\/[^"]+\.(?:css|js|svg))"/g) || []).map(function (part) {
          return part.replace(/^[^"]*"|"$/g, "");
        });
        return kept.put(path, answer).then(function () { return kept.addAll(parts); });
      });
    });
  });
};

var fromNetwork = function (request) {
  return new Promise(function (resolve, reject) {
    var timer = setTimeout(reject, PATIENCE);
    fetch(isEmergency(new URL(request.url).pathname) ? request.url : request, FRESH).then(function (answer) {
      clearTimeout(timer);
      if (answer.ok && !answer.redirected) {
        var copy = answer.clone();
        caches.open(KEPT).then(function (kept) { return kept.put(request, copy); });
      }
      // A server in front of one that is down answers too.
      if (answer.status >= 502) reject(); else resolve(answer);
    }, reject);
  });
};

self.addEventListener("install", function (event) {
  self.skipWaiting();
  event.waitUntil(keep("/nood"));
});

self.addEventListener("activate", function (event) {
  event.waitUntil(caches.keys().then(function (names) {
    return Promise.all(names.filter(function (name) { return name !== KEPT; }).map(function (name) {
      return caches.delete(name);
    }));
  }).then(function () { return self.clients.claim(); }));
});

// The page of the reader's own school, asked for by whatever page she is on.
self.addEventListener("message", function (event) {
  if (typeof event.data === "string" && isEmergency(event.data)) event.waitUntil(keep(event.data));
});

self.addEventListener("fetch", function (event) {
  var address = new URL(event.request.url);
  if (event.request.method !== "GET" || address.origin !== self.location.origin) return;
  if (!isEmergency(address.pathname) && !isPart(address.pathname)) return;
  event.respondWith(fromNetwork(event.request).catch(function () {
    return caches.match(event.request, { ignoreVary: true, ignoreSearch: true }).then(function (kept) {
      return kept || caches.match("/nood", { ignoreVary: true }).then(function (general) {
        return general && isEmergency(address.pathname) ? general : Response.error();
      });
    });
  }));
});
