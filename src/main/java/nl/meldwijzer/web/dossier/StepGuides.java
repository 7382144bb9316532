package nl.meldwijzer.web.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.governance.CodeStep;
import nl.meldwijzer.governance.CodeVersion;
import nl.meldwijzer.governance.Duty;
import nl.meldwijzer.governance.Provisions;
import nl.meldwijzer.governance.ReportingCodes;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.people.EmployeeCard;
import nl.meldwijzer.people.People;
import nl.meldwijzer.people.TermLength;
import nl.meldwijzer.protocol.Progress;
import nl.meldwijzer.protocol.Progress.Where;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.frame.Texts;

import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Says what a step asks, out of the version of the school's code that counts for the dossier, and
/// who helps (S5, S6, S187).
@Component
class StepGuides {
    private static final Pattern TERM = Pattern.compile("(?:de termijn )?(P[0-9]{1,2})\\b");

    private final Frames frames;
    private final ReportingCodes codes;
    private final People people;
    private final DomainClock clock;

    StepGuides(Frames frames, ReportingCodes codes, People people, DomainClock clock) {
        this.frames = frames;
        this.codes = codes;
        this.people = people;
        this.clock = clock;
    }

    /// The version that counts; nothing where the steps do not apply.
    Optional<CodeVersion> version(Grant.Read grant, ReadDossier.Header header) {
        return header.standing()
                .protocolVersion()
                .filter(_ -> header.standing().followsSteps())
                .map(id -> codes.named(grant, id));
    }

    /// For the page of the dossier: about where we are.
    Guide here(Grant.Read grant, ReadDossier.Header header) {
        var progress = header.standing().progress();
        var steps = Stage.here(progress).stream().flatMap(stage -> stage.steps().stream()).toList();
        return version(grant, header)
                .map(version ->
                        new Guide(
                                own(grant, progress, header),
                                helpers(grant, header),
                                texts(grant, version, steps)))
                .orElseGet(Guide::none);
    }

    /// For the form of an act: about the step to which it belongs.
    Guide of(Grant.Read grant, ReadDossier.Header header, String act) {
        var steps = Stage.of(act, header.standing().progress()).steps();
        return version(grant, header)
                .filter(_ -> !steps.isEmpty())
                .map(version ->
                        new Guide(List.of(), helpers(grant, header), texts(grant, version, steps)))
                .orElseGet(Guide::none);
    }

    private List<String> own(Grant.Read grant, Progress progress, ReadDossier.Header header) {
        var own = new ArrayList<String>();
        own.add(frames.texts().text("web.role." + role(grant) + "." + moment(progress.where())));
        if (header.standing().isBetweenPupils()) {
            own.add(frames.texts().text("web.route.between-pupils"));
        }
        return own;
    }

    private static String role(Grant.Read grant) {
        if (holdsAny(grant, SchoolFunction.coordinators())) {
            return "coordinator";
        }
        return holdsAny(grant, SchoolFunction.management()) ? "management" : "staff";
    }

    private static boolean holdsAny(Grant grant, Set<SchoolFunction> functions) {
        return grant.functions().stream().anyMatch(functions::contains);
    }

    private static String moment(Where where) {
        return switch (where) {
            case Where.In(int step) -> String.valueOf(step);
            case Where.BackToWeighing _ -> "back";
            case Where.Closed _ -> "closed";
        };
    }

    /// Whom to go to: those who coordinate and who are not kept out of this dossier.
    private List<Guide.Supporter> helpers(Grant.Read grant, ReadDossier.Header header) {
        return people.colleagues(grant).stream()
                .filter(card -> !header.standing().excluded().contains(card.id()))
                .flatMap(card -> helper(card).stream())
                .toList();
    }

    private Optional<Guide.Supporter> helper(EmployeeCard card) {
        var today = clock.today();
        var held = EnumSet.noneOf(SchoolFunction.class);
        card.functions().stream()
                .filter(period -> period.holdsOn(today))
                .forEach(period -> held.add(period.function()));
        held.retainAll(SchoolFunction.coordinators());
        return held.stream()
                .findFirst()
                .map(function -> new Guide.Supporter(card.name().full(), function(function)));
    }

    private String function(SchoolFunction function) {
        return frames.texts().text("web.function." + function.wireName());
    }

    private List<Guide.Text> texts(
            Grant.Read grant, CodeVersion version, Collection<CodeStep> steps) {
        return steps.stream().map(step -> text(grant, version, step)).toList();
    }

    private Guide.Text text(Grant.Read grant, CodeVersion version, CodeStep step) {
        var provisions = version.provisions();
        var text = provisions.step(step);
        return new Guide.Text(
                text.name(),
                path(version, step),
                Arrays.asList(text.guidance().strip().split("\\R\\s*\\R")),
                text.duties().stream().map(duty -> duty(grant, provisions, duty)).toList());
    }

    /// Where the text of a step stands in the code.
    static String path(CodeVersion version, CodeStep step) {
        return "/meldcode/versie/" + version.number() + "#stap-" + step.wireName();
    }

    private Guide.Duty duty(Grant.Read grant, Provisions provisions, Duty duty) {
        var when = duty.when().isEmpty() ? "" : " (" + inDays(duty.when(), provisions) + ")";
        return new Guide.Duty(
                function(duty.who()),
                duty.what() + when,
                !Collections.disjoint(duty.who().standIns(), grant.functions()));
    }

    /// A text names a term by its key; people read how long it is.
    private String inDays(String when, Provisions provisions) {
        return TERM.matcher(when).replaceAll(found -> length(found, provisions));
    }

    private String length(MatchResult found, Provisions provisions) {
        return Optional.ofNullable(provisions.terms().get(found.group(1)))
                .map(this::length)
                .orElseGet(found::group);
    }

    private String length(TermLength length) {
        Texts t = frames.texts();
        return length.amount() == 0
                ? t.text("web.code.sameday")
                : length.amount() + " " + t.text("people.unit." + length.unit().wireName());
    }
}
