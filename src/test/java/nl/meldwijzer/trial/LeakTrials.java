package nl.meldwijzer.trial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Words that occur nowhere else are typed into every field of every form, by every role. Then they
/// are looked for in everything that the server leaves behind: not one may be found.
class LeakTrials {

    private static final int MOST_PAGES = 120;
    private static final String SOCIAL_SECURITY_NUMBER = "133456785";

    /// Family names of pupils and parents, from the practice school and from the imported file.
    /// Those of its employees are printed with their accounts, for everyone to sign in.
    private static final List<String> NAMES =
            List.of("Buitenhuis", "Roggeveen", "Witteveen", "Appelman", "Kanarievogel");

    private final Canaries canaries = new Canaries();
    private final Map<String, Integer> sent = new HashMap<>();
    private final List<String> addresses = new ArrayList<>();
    private final Set<String> shown = new HashSet<>();
    private boolean mayInvite;
    private int kept;
    private int refused;

    @Test
    void leavesNoWordBehindInFilesLogsOrAddresses(@TempDir Path folder) throws Exception {
        try (var server = RunningServer.practice(folder)) {
            importPupils(server);
            for (var who : PracticePeople.values()) {
                visitEverything(server, who);
            }
            // Last, because an invitation takes its account away from who had one.
            mayInvite = true;
            visitEverything(server, PracticePeople.DIRECTOR);
        }
        System.out.printf(
                "leaks: %d words in %d forms, %d kept, %d refused, %d addresses%n",
                canaries.sung(), sent.size(), kept, refused, addresses.size());
        assertThat(kept).isGreaterThan(20);
        assertThat(shown).contains("/vastgelegd");
        assertThat(addresses).noneMatch(LeakTrials::holdsWord);
        assertThat(Traces.in(folder, words())).isEmpty();
        assertThat(Traces.in(folder, NAMES)).isEmpty();
        findsAPlantedColumn(folder);
    }

    /// The negative control: the same search finds a word that does stand in a column.
    private static void findsAPlantedColumn(Path folder) throws Exception {
        var database = folder.resolve("school/meldwijzer.db");
        assertThat(database).exists();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE planted (word TEXT)");
            statement.execute("INSERT INTO planted VALUES ('" + Canaries.MARK + "1')");
        }
        assertThat(Traces.in(folder, words())).isNotEmpty();
    }

    private static List<String> words() {
        return List.of(Canaries.MARK, SOCIAL_SECURITY_NUMBER);
    }

    private void importPupils(RunningServer server) throws IOException, InterruptedException {
        try (var visit = new Visit(server)) {
            PracticePeople.COORDINATOR.signIn(visit);
            var page = visit.get("/importeren");
            var file = TrialFiles.edexml(canaries.next(), canaries.next(), canaries.next());
            var read = visit.upload(page, uploadForm(page), "school.xml", file);
            assertThat(read.status()).isEqualTo(200);
            assertThat(read.body()).contains(Canaries.MARK).doesNotContain(SOCIAL_SECURITY_NUMBER);
            var confirm = read.form("/importeren");
            assertThat(visit.send(read, confirm, canaries.fill(confirm)).status()).isEqualTo(200);
            remember(visit);
        }
    }

    private static org.jsoup.nodes.Element uploadForm(Visit.Page page) {
        return page.forms().stream()
                .filter(form -> !form.select("input[type=file]").isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private void visitEverything(RunningServer server, PracticePeople who)
            throws IOException, InterruptedException {
        try (var visit = new Visit(server)) {
            var seen = new HashSet<String>();
            var queue = new ArrayDeque<String>();
            var home = who.signIn(visit);
            queue.addAll(links(home));
            while (!queue.isEmpty() && seen.size() < MOST_PAGES) {
                var path = queue.poll();
                if (seen.add(path)) {
                    var page = visit.get(path);
                    look(page);
                    fillIn(visit, page);
                    queue.addAll(links(page));
                }
            }
            look(visit.get("/vastgelegd"));
            remember(visit);
        }
    }

    private void fillIn(Visit visit, Visit.Page page) throws IOException, InterruptedException {
        for (var form : page.forms()) {
            var action = form.attr("action");
            if (isLeaving(action)
                    || ((action.endsWith("/uitnodigen") || action.endsWith("/functies"))
                            && !mayInvite)
                    || !form.select("input[type=file]").isEmpty()) {
                continue;
            }
            var kind = action.replaceAll("[0-9a-f-]{36}", "*");
            int times = canaries.widest(form);
            if (sent.merge(kind, 1, Integer::sum) > 3) {
                continue;
            }
            for (int turn = 0; turn < times; turn++) {
                send(visit, page, action);
            }
        }
    }

    private void send(Visit visit, Visit.Page page, String action)
            throws IOException, InterruptedException {
        var fresh = visit.get(page.uri().getPath());
        if (fresh.forms().stream().noneMatch(form -> form.attr("action").equals(action))) {
            return;
        }
        var form = fresh.form(action);
        var answer = visit.send(fresh, form, canaries.fill(form));
        assertThat(answer.status()).as(action).isLessThan(500);
        look(answer);
        if (answer.status() == 200) {
            kept++;
        } else {
            refused++;
        }
    }

    private void look(Visit.Page page) {
        assertThat(page.html().title().toLowerCase(Locale.ROOT))
                .as("title of " + page.uri().getPath())
                .doesNotContain(Canaries.MARK);
        for (var name : NAMES) {
            assertThat(page.html().title()).doesNotContain(name);
        }
        if (page.body().contains(Canaries.MARK)) {
            shown.add(page.uri().getPath());
        }
    }

    private static List<String> links(Visit.Page page) {
        return page.html().select("a[href^=/]").stream()
                .map(link -> link.attr("href").replaceAll("#.*", ""))
                .filter(path -> !isLeaving(path))
                .toList();
    }

    private static boolean isLeaving(String path) {
        return path.endsWith("/einde")
                || path.startsWith("/uitloggen")
                || path.startsWith("/inloggen")
                || path.startsWith("/pauze")
                || path.startsWith("/taal")
                || path.startsWith("/webjars");
    }

    private void remember(Visit visit) {
        addresses.addAll(visit.addresses());
    }

    private static boolean holdsWord(String address) {
        var lower = address.toLowerCase(Locale.ROOT);
        return lower.contains(Canaries.MARK)
                || NAMES.stream().anyMatch(name -> lower.contains(name.toLowerCase(Locale.ROOT)));
    }
}
