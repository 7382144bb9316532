package nl.meldwijzer.web.draft;

import nl.meldwijzer.access.CurrentVisitor;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.drafts.Draft;
import nl.meldwijzer.drafts.DraftPlace;
import nl.meldwijzer.drafts.Drafts;
import nl.meldwijzer.drafts.Ticket;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.web.form.Keeping;
import nl.meldwijzer.web.form.Submitted;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;

import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/// Begins a form: with what its writer left in it, or empty.
@Component
public class Drafting {
    private final Drafts drafts;
    private final CurrentVisitor visitor;
    private final Frames frames;
    private final DomainClock clock;

    Drafting(Drafts drafts, CurrentVisitor visitor, Frames frames, DomainClock clock) {
        this.drafts = drafts;
        this.visitor = visitor;
        this.frames = frames;
        this.clock = clock;
    }

    /// A form to show.
    public record Begun(Submitted form, Keeping keeping) {}

    public Begun begin(DraftPlace place, Ticket.Label label, Supplier<Submitted> empty) {
        var started = drafts.start(visitor.get(), place, label);
        var form = started.left().map(Drafting::typed).orElseGet(empty);
        return new Begun(
                form.under(started.ticket()),
                new Keeping(started.ticket(), started.left().map(this::left)));
    }

    /// The place of a form that deposits something about a pupil at the school.
    public static DraftPlace aboutPupil(Grant.Deposit grant, ActSpec... acts) {
        var subject = new DraftPlace.OfPupil(new Scope.School(grant.school()), grant.pupil());
        return deposit(subject, "", acts);
    }

    /// The place of any form that deposits.
    ///
    /// @param about what it adds to; empty when nothing
    public static DraftPlace deposit(DraftPlace.Subject subject, String about, ActSpec... acts) {
        return new DraftPlace(acts[acts.length - 1].name(), subject, about, version(List.of(acts)));
    }

    /// The place of a form of an act on a dossier.
    public static DraftPlace onDossier(Grant.Read grant, String about, ActSpec act) {
        return new DraftPlace(
                act.name(),
                new DraftPlace.OfDossier(grant.scope(), grant.dossier()),
                about,
                version(List.of(act)));
    }

    private static Submitted typed(Draft draft) {
        var sent = new LinkedMultiValueMap<String, String>();
        draft.fields().forEach((name, values) -> sent.put(name, values));
        return Submitted.read(sent);
    }

    private Keeping.Left left(Draft draft) {
        var t = frames.texts();
        var dates = new Dates(t, clock.today());
        return new Keeping.Left(
                t.text("web.draft.left", dates.moment(draft.savedAt())),
                KeptForms.DRAFTS + "/" + draft.id());
    }

    /// Changes when a form asks other things or offers other answers.
    private static String version(List<ActSpec> acts) {
        var asked =
                acts.stream()
                        .flatMap(act -> act.fields().stream())
                        .map(field ->
                                field.name()
                                        + ":"
                                        + field.type()
                                        + ":"
                                        + field.options().stream().sorted().toList())
                        .collect(Collectors.joining("|"));
        var sum = new CRC32();
        sum.update(asked.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
