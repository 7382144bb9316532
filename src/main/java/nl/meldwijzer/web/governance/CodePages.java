package nl.meldwijzer.web.governance;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.governance.Adoption;
import nl.meldwijzer.governance.CodeStep;
import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.people.Schools;
import nl.meldwijzer.web.about.ErrorPages;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Said;
import nl.meldwijzer.web.governance.CodeVersionPage.Row;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Makes the pages on which the code is read.
@Component
class CodePages {
    /// Those who draft and those who keep the calendar. The Gatekeeper decides; this only keeps
    /// links away from others.
    private static final Set<SchoolFunction> DRAFTING =
            EnumSet.of(
                    SchoolFunction.BOARD_RECIPIENT,
                    SchoolFunction.DIRECTOR,
                    SchoolFunction.DEPUTY_DIRECTOR,
                    SchoolFunction.INTERNAL_COORDINATOR,
                    SchoolFunction.ATTENTION_OFFICER,
                    SchoolFunction.DEPUTY_ATTENTION_OFFICER);

    private static final Set<SchoolFunction> CALENDAR =
            EnumSet.of(
                    SchoolFunction.ADMINISTRATOR,
                    SchoolFunction.DIRECTOR,
                    SchoolFunction.DEPUTY_DIRECTOR,
                    SchoolFunction.INTERNAL_COORDINATOR,
                    SchoolFunction.ATTENTION_OFFICER,
                    SchoolFunction.DEPUTY_ATTENTION_OFFICER);

    /// What the school typed and has a section of its own.
    private static final Set<String> BESIDES = Set.of("privacy-rules", "laws");

    private final Frames frames;
    private final ErrorPages errors;
    private final Schools schools;
    private final CodeWords words;
    private final StaticTemplates templates = new StaticTemplates();

    CodePages(Frames frames, ErrorPages errors, Schools schools, CodeWords words) {
        this.frames = frames;
        this.errors = errors;
        this.schools = schools;
        this.words = words;
    }

    /// The number of a version as it stands in an address.
    static Optional<Long> number(String text) {
        return Optional.of(text)
                .filter(digits -> digits.matches("0|[1-9][0-9]{0,8}"))
                .map(Long::parseLong);
    }

    ResponseEntity<JteModel> notHere() {
        return errors.notHere();
    }

    JteModel all(Grant grant, List<CodeVersion> versions, String said) {
        var newest = versions.getFirst().number();
        return templates.governanceCodes(
                frames.of("web.code.title", "code"),
                new CodeListPage(
                        Said.notices(said, frames.texts()),
                        versions.stream()
                                .map(version -> line(grant, version, version.number() == newest))
                                .toList(),
                        grant.functions().stream().anyMatch(DRAFTING::contains),
                        grant.functions().stream().anyMatch(CALENDAR::contains)));
    }

    private CodeListPage.Line line(Grant grant, CodeVersion version, boolean isInForce) {
        return new CodeListPage.Line(
                "/meldcode/versie/" + version.number(),
                words.version(version.number()),
                version.adoption()
                        .map(adoption -> adopted(grant, adoption))
                        .orElseGet(() -> frames.texts().text("web.code.notadopted")),
                frames.texts().text(isInForce ? "web.code.inforce" : "web.code.before"));
    }

    private String adopted(Grant grant, Adoption adoption) {
        return words.dates().day(adoption.on()) + ", " + words.who(grant, adoption.by());
    }

    JteModel one(Grant grant, CodeVersion version) {
        return templates.governanceVersion(frames.of("web.code.one", "code"), page(grant, version));
    }

    CodeVersionPage page(Grant grant, CodeVersion version) {
        var provisions = version.provisions();
        return new CodeVersionPage(
                new CodeVersionPage.Head(
                        words.version(version.number()), "/meldcode/versie/" + version.number()),
                facts(grant, version),
                new CodeSections(frames.texts(), version).all(),
                Arrays.stream(CodeStep.values()).map(step -> step(version, step)).toList(),
                CodeWords.terms().stream()
                        .flatMap(term ->
                                Optional.ofNullable(provisions.terms().get(term)).stream()
                                        .map(length ->
                                                new Row(words.term(term), words.length(length))))
                        .toList(),
                CodeWords.switches().stream()
                        .filter(name -> !BESIDES.contains(name))
                        .map(name ->
                                new Row(
                                        words.called(name),
                                        words.value(
                                                name,
                                                provisions.switches().getOrDefault(name, ""))))
                        .toList());
    }

    private List<Row> facts(Grant grant, CodeVersion version) {
        var t = frames.texts();
        var facts = new ArrayList<Row>();
        schools.school(grant.school())
                .ifPresent(school -> {
                    facts.add(new Row(t.text("web.code.school"), school.name()));
                    facts.add(new Row(t.text("web.code.authority"), school.boardName()));
                });
        version.adoption()
                .ifPresent(adoption -> {
                    facts.add(
                            new Row(
                                    t.text("web.code.adopted.on"),
                                    words.dates().day(adoption.on())));
                    facts.add(
                            new Row(
                                    t.text("web.code.adopted.by"),
                                    words.who(grant, adoption.by())));
                    facts.add(
                            new Row(
                                    t.text("web.code.replaces"),
                                    adoption.replaces() == 0
                                            ? t.text("web.code.replaces.none")
                                            : words.version(adoption.replaces())));
                    if (!adoption.note().isEmpty()) {
                        facts.add(new Row(t.text("web.code.note"), adoption.note()));
                    }
                });
        facts.add(new Row(t.text("web.code.id"), version.id()));
        return facts;
    }

    private CodeVersionPage.Step step(CodeVersion version, CodeStep step) {
        var text = version.provisions().step(step);
        return new CodeVersionPage.Step(
                "stap-" + step.wireName(),
                words.step(step) + ": " + text.name(),
                Arrays.asList(text.guidance().split("\\R\\s*\\R")),
                text.duties().stream()
                        .map(duty ->
                                new CodeVersionPage.DutyLine(
                                        words.function(duty.who()), duty.what(), duty.when()))
                        .toList());
    }
}
