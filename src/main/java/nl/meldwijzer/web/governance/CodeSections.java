package nl.meldwijzer.web.governance;

import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.web.frame.Texts;
import nl.meldwijzer.web.governance.CodeVersionPage.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What stands around the steps of a code: what it is about (S7-S15), who answers for it (S2),
/// where the task of a school ends (S204-S206), and on which laws and rules of its own it rests
/// (S18-S22).
record CodeSections(Texts t, CodeVersion version) {
    List<Section> all() {
        return List.of(
                section("web.code.about", "web.aside.definition."),
                section("web.code.answers", "web.code.answers."),
                section("web.code.limits", "web.limits."),
                new Section(t.text("web.code.laws"), laws()),
                new Section(t.text("people.switch.privacy-rules"), List.of(privacyRules())));
    }

    private Section section(String title, String lines) {
        return new Section(t.text(title), numbered(lines));
    }

    /// Those of the version from which the school started, then what the school added.
    private List<String> laws() {
        var laws = new ArrayList<>(numbered("web.law." + version.provisions().base() + "."));
        typed("laws").lines().map(String::strip).filter(law -> !law.isEmpty()).forEach(laws::add);
        laws.add(t.text("web.code.laws.mind"));
        return laws;
    }

    private String privacyRules() {
        var where = typed("privacy-rules");
        return where.isEmpty() ? t.text("web.code.privacy.none") : where;
    }

    private String typed(String name) {
        return version.provisions().switches().getOrDefault(name, "");
    }

    /// The texts of a key with a number behind it, as many as there are.
    private List<String> numbered(String key) {
        return Stream.iterate(1, number -> number + 1)
                .map(number -> t.find(key + number))
                .takeWhile(Optional::isPresent)
                .map(Optional::orElseThrow)
                .toList();
    }
}
