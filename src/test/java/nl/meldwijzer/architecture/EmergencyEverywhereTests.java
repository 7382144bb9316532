package nl.meldwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Set;

/// The emergency page is one tap away on every screen, signed out and in trouble too (S102).
class EmergencyEverywhereTests {
    /// The neutral page that hides the screen: a red button would tell what it hides.
    private static final Set<String> WITHOUT = Set.of("entrance/pause.jte");

    @Test
    void everyPageIsLaidOutWithTheTopBar() {
        var whole =
                Sources.under(Sources.TEMPLATES, ".jte").stream()
                        .filter(file -> Sources.read(file).contains("<html"))
                        .filter(file -> !Sources.read(file).contains("@template.layout.top("))
                        .map(EmergencyEverywhereTests::name);

        assertThat(whole).containsExactlyInAnyOrderElementsOf(WITHOUT);
    }

    @Test
    void everyTemplateWithATitleOfItsOwnUsesTheLayout() {
        var pages =
                Sources.under(Sources.TEMPLATES, ".jte").stream()
                        .filter(file -> Sources.read(file).contains("<h1"))
                        .filter(file -> !Sources.read(file).contains("@template.layout.main("))
                        .map(EmergencyEverywhereTests::name);

        assertThat(pages).containsExactlyInAnyOrderElementsOf(WITHOUT);
    }

    @Test
    void theTopBarHasTheButtonWhateverTheReaderIs() {
        var top = Sources.read(Sources.TEMPLATES.resolve("layout/top.jte"));
        var button = top.indexOf("class=\"mw-emergency\"");

        assertThat(button).isPositive().isLessThan(top.indexOf("@if("));
    }

    private static String name(Path file) {
        return Sources.TEMPLATES.relativize(file).toString();
    }
}
