package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.authz.Matrix.Cell;
import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.Vocabulary;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Hostile texts in every field of every form: of every page of the table and of every act. No page
/// that shows them gets an element or an attribute that is not ours; the headers, which keep a page
/// from running anything of its own, are in ResponseHeaderTests.
class HostileTextTests extends ServedTwins {
    private static final List<String> READERS =
            List.of("attention_officer", "class_teacher", "director", "board_recipient");

    /// Would take somebody's account or function away, or is no text.
    private static final String LEFT_ALONE = ".*/(uitnodigen|einde|terug)|/importeren.*|/concept.*";

    /// Sent as plain text, which no browser takes for a page.
    private static final String PLAIN = ".*/tekst";

    /// Seals the dossier that all these tests share, so it is only tried.
    private static final String SEALS = ".*/dossier\\.convert";

    private final List<String> wrong = new ArrayList<>();
    private int filled;
    private int shown;

    private record Page(String who, String path) {}

    @Test
    void staysTextWhereverItIsShown() {
        pages().forEach(this::fill);
        for (var reader : READERS) {
            Crawl.of(caller(reader)).entrySet().stream()
                    .filter(page -> !page.getKey().matches(PLAIN))
                    .forEach(page -> look(reader + " " + page.getKey(), page.getValue()));
        }

        assertThat(wrong).isEmpty();
        System.out.printf("hostile texts: %d forms, shown on %d pages%n", filled, shown);
        assertThat(filled).isGreaterThan(40);
        assertThat(shown).isGreaterThan(filled / 2);
    }

    /// The negative control: a page that lets it through is found.
    @Test
    void aPageThatIsNotEscapedIsFound() {
        for (var hostile : List.of(Markup.LONG, Markup.SHORT)) {
            assertThat(Markup.wrong("<main><p>" + hostile + "</p></main>")).isNotEmpty();
            assertThat(Markup.wrong("<input value=\"" + hostile + "\">")).isNotEmpty();
            assertThat(Markup.wrong("<textarea>" + Markup.LONG + "</textarea>")).isNotEmpty();
        }
        assertThat(Markup.wrong("<a href=\"" + Markup.ADDRESS + "\">x</a>")).isNotEmpty();
    }

    private Stream<Page> pages() {
        var table = RouteTable.read();
        var matrix = new Matrix(table, twins(), port());
        var byAddress = new LinkedHashMap<String, Cell>();
        matrix.cells().stream()
                .filter(cell -> cell.route().method().equals("GET") && cell.opens())
                .filter(cell -> !cell.who().equals(RouteTable.NOBODY))
                .forEach(cell -> byAddress.putIfAbsent(cell.route().name(), cell));
        return Stream.concat(
                byAddress.values().stream().map(cell -> new Page(cell.who(), matrix.path(cell))),
                Vocabulary.acts().stream().flatMap(HostileTextTests::ofAct));
    }

    /// Wherever the act can be done: on a dossier, about an entry of it, and to what one deposited.
    private static Stream<Page> ofAct(ActSpec act) {
        var one = twins().one();
        var ordinary = "/dossier/" + one.dossier("none", "attention_officer") + "/vastleggen/";
        var sealed = "/dossier/" + one.dossier("sealed", "board_recipient") + "/vastleggen/";
        var own = one.deposit("own", "class_teacher");
        return Stream.of(
                new Page("attention_officer", ordinary + act.name()),
                new Page("attention_officer", ordinary + act.name() + "/2"),
                new Page("board_recipient", sealed + act.name()),
                new Page("board_recipient", sealed + act.name() + "/2"),
                new Page(
                        "class_teacher",
                        "/vastgelegd/" + own.pupil() + "/" + own.id() + "/" + act.name() + "/1"));
    }

    private void fill(Page page) {
        for (var text : List.of(Markup.LONG, Markup.SHORT, Markup.ADDRESS)) {
            var answer = caller(page.who()).get(page.path());
            if (answer.status() == 200) {
                Jsoup.parse(answer.body()).select("main form[method=post]").stream()
                        .filter(form -> !form.attr("action").matches(LEFT_ALONE))
                        .filter(form -> form.select("input[type=text], textarea").size() > 0)
                        .forEach(form -> send(page, form, text));
            }
        }
    }

    private void send(Page page, Element form, String text) {
        filled++;
        var caller = caller(page.who());
        for (boolean isWhole : List.of(true, false)) {
            if (isWhole && form.attr("action").matches(SEALS)) {
                continue;
            }
            var answer = caller.post(form.attr("action"), values(form, text, isWhole));
            var what = page.who() + " sends " + form.attr("action");
            assertThat(answer.status()).as(what).isLessThan(500);
            look(what, answer.body());
        }
    }

    /// @param isWhole whether everything that can be chosen is, so that it can be recorded
    private static Map<String, String> values(Element form, String text, boolean isWhole) {
        var values = new LinkedHashMap<String, String>();
        form.select("input[type=hidden]").forEach(one -> values.put(one.attr("name"), one.val()));
        values.remove("_csrf");
        for (var one : form.select("input[type=text], textarea")) {
            boolean isDate = one.attr("name").matches(".*\\.(day|month|year|time)");
            values.put(one.attr("name"), isDate && isWhole ? one.val() : text);
        }
        if (isWhole) {
            form.select("input[type=radio]")
                    .forEach(one -> values.putIfAbsent(one.attr("name"), one.val()));
            form.select("select").forEach(one -> values.put(one.attr("name"), last(one)));
        }
        return values;
    }

    private static String last(Element choice) {
        return choice.select("option").eachAttr("value").getLast();
    }

    private void look(String where, String page) {
        if (page.contains(Markup.MARK)) {
            shown++;
        }
        Markup.wrong(page).forEach(found -> wrong.add(where + ": " + found));
    }
}
