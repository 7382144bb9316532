package nl.meldwijzer.authz;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Everything that somebody can reach by following links and by searching.
final class Crawl {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#?]*)");

    /// Files, what ends the session, and forms about one entry that stands on the dossier's page.
    private static final Pattern SKIPPED =
            Pattern.compile(
                    "/pauze|.*\\.(css|js|svg|png|ico)|.*/pdf|/(dossier|vastgelegd)/.*/[0-9]+");

    private static final List<String> SEARCHES =
            List.of("/signaal", "/noodnotitie", "/medewerker-melding");
    private static final int MOST = 400;

    private Crawl() {}

    /// The pages by their address, without what is new every time.
    static SortedMap<String, String> of(Caller caller) {
        var pages = new TreeMap<String, String>();
        var waiting = new ArrayDeque<String>(List.of("/"));
        while (!waiting.isEmpty() && pages.size() < MOST) {
            var path = waiting.poll();
            if (!pages.containsKey(path) && !SKIPPED.matcher(path).matches()) {
                var answer = caller.get(path);
                pages.put(path, answer.status() + "\n" + Pages.same(answer.body()));
                LINK.matcher(answer.body()).results().forEach(f -> waiting.add(f.group(1)));
            }
        }
        for (var search : SEARCHES) {
            var found = caller.post(search, Map.of("q", "Noor"));
            pages.put("POST " + search, found.status() + "\n" + Pages.same(found.body()));
        }
        return pages;
    }
}
