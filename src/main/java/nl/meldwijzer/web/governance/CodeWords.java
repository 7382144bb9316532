package nl.meldwijzer.web.governance;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.governance.CodeStep;
import nl.meldwijzer.governance.Duty;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.SchoolAgreement;
import nl.meldwijzer.people.TermLength;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Texts;
import nl.meldwijzer.web.frame.VersionWords;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/// How the parts of a code are said.
@Component
class CodeWords {
    private final Frames frames;
    private final People people;
    private final DomainClock clock;

    CodeWords(Frames frames, People people, DomainClock clock) {
        this.frames = frames;
        this.people = people;
        this.clock = clock;
    }

    Texts t() {
        return frames.texts();
    }

    Dates dates() {
        return new Dates(t(), clock.today());
    }

    /// The keys of the terms, P2 before P10.
    static List<String> terms() {
        return SchoolAgreement.DEFAULT_TERMS.keySet().stream()
                .sorted(
                        Comparator.comparingInt(CodeWords::place)
                                .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static int place(String term) {
        return Integer.parseInt(term.replaceFirst("\\..*", "").substring(1));
    }

    /// The names of the switches, as they are asked.
    static List<String> switches() {
        return List.of(
                "zat",
                "vir",
                "vir.region",
                "cjg",
                "consent",
                "friday-warning",
                "photos",
                "privacy-rules",
                "laws");
    }

    String step(CodeStep step) {
        return t().text("web.code.step", step.wireName());
    }

    String term(String term) {
        return t().text("people.term." + term);
    }

    String length(TermLength length) {
        return length.amount() == 0
                ? t().text("web.code.sameday")
                : length.amount() + " " + t().text("people.unit." + length.unit().wireName());
    }

    String called(String name) {
        return t().text("people.switch." + name);
    }

    /// The value of a switch, or what the school typed.
    String value(String name, String value) {
        if (SchoolAgreement.TYPED.contains(name)) {
            return value.isEmpty() ? t().text("web.code.none") : value;
        }
        return t().text("web.code.switch." + value);
    }

    String function(SchoolFunction function) {
        return t().text("web.function." + function.wireName());
    }

    String duty(Duty duty) {
        return function(duty.who()) + ": " + duty.what() + dot(duty.when());
    }

    private static String dot(String when) {
        return when.isEmpty() ? "" : " (" + when + ")";
    }

    String version(long number) {
        return VersionWords.of(number, t());
    }

    /// Somebody of the school, by her name.
    String who(Grant grant, Actor actor) {
        return switch (actor) {
            case Actor.Employee(var staff) ->
                    people.employee(grant, staff)
                            .map(card -> card.name().full())
                            .orElseGet(() -> t().text("web.code.somebody"));
            case Actor.Operator(), Actor.Automatic() -> t().text("web.code.setup");
        };
    }
}
