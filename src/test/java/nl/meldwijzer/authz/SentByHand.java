package nl.meldwijzer.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Forms as somebody fills them in who does not use our pages.
abstract class SentByHand extends ServedTwins {
    /// What the server is made of, and keys of texts that are missing.
    private static final Pattern TELLS =
            Pattern.compile("nl\\.meldwijzer|Exception|(protocol|web)\\.[a-z]+\\.\\w");

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"([0-9]+)\"");

    static final String SAW = "Zij hield haar jas aan & zei: \"koud\".";
    static final String SAW_ON_PAGE = "Zij hield haar jas aan &amp; zei";

    /// Says what is wrong, with what was typed, and nothing of the server.
    static void refused(Caller.Answer answer, int status, String... shown) {
        var said = answer.body().indexOf("<main");
        var summary = answer.body().substring(Math.max(0, said)).lines().limit(14).toList();
        assertThat(answer.status()).as(String.valueOf(summary)).isEqualTo(status);
        assertThat(Stream.of(shown).filter(part -> !answer.body().contains(part)))
                .as(String.valueOf(summary))
                .isEmpty();
        assertThat(TELLS.matcher(answer.body()).results()).isEmpty();
    }

    final Caller.Answer signal(Map<String, String> instead) {
        return teacher(form(instead));
    }

    final Caller.Answer teacher(Map<String, String> form) {
        return caller("class_teacher").post(path(), form);
    }

    final Caller.Answer officer(String path, Map<String, String> form) {
        return caller("attention_officer").post(path, form);
    }

    /// An act of the attention officer on a dossier in which little was done yet.
    final Caller.Answer act(String act, Map<String, String> fields) {
        var dossier = twins().one().dossier("none", "attention_officer");
        var path = "/dossier/" + dossier + "/vastleggen/" + act;
        var version = VERSION.matcher(caller("attention_officer").get(path).body());
        assertThat(version.find()).as("a form of " + act).isTrue();
        var form = new LinkedHashMap<>(fields);
        form.put("submission", UUID.randomUUID().toString());
        form.put("version", version.group(1));
        return officer(path, form);
    }

    static String path() {
        return "/signaal/" + twins().one().pupil("noise");
    }

    static Map<String, String> date(String day, String month, String year) {
        return Map.of("date.day", day, "date.month", month, "date.year", year);
    }

    /// A whole form, with this instead.
    static Map<String, String> form(Map<String, String> instead) {
        var form = new LinkedHashMap<String, String>();
        form.put("submission", UUID.randomUUID().toString());
        form.put("route", "home");
        form.put("kind", "fact");
        form.put("text", SAW);
        form.putAll(date("15", "9", "2025"));
        form.put("place", "classroom");
        form.put("situation", "kring in de ochtend");
        form.put("others_present", "de groep");
        form.putAll(instead);
        return form;
    }

    static String cookie(Caller.Answer answer) {
        return answer.header("Set-Cookie").split(";", 2)[0];
    }
}
