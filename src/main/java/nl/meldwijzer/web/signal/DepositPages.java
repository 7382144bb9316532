package nl.meldwijzer.web.signal;

import gg.jte.models.runtime.JteModel;

import nl.meldwijzer.dossier.OwnDeposits;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.people.PersonName;
import nl.meldwijzer.people.PupilCard;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Signal;
import nl.meldwijzer.web.dossier.DepositWords;
import nl.meldwijzer.web.dossier.TimelineItem;
import nl.meldwijzer.web.dossier.TimelineItem.Link;
import nl.meldwijzer.web.form.Notice;
import nl.meldwijzer.web.frame.Dates;
import nl.meldwijzer.web.frame.Frames;
import nl.meldwijzer.web.template.StaticTemplates;

import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes the page of what somebody recorded herself.
@Component
class DepositPages {
    private final Frames frames;
    private final DomainClock clock;
    private final StaticTemplates templates = new StaticTemplates();

    DepositPages(Frames frames, DomainClock clock) {
        this.frames = frames;
        this.clock = clock;
    }

    JteModel page(List<OwnDeposits.Deposit> deposits, List<Notice> notices) {
        return templates.signalDeposits(
                frames.of("web.deposits.title", "deposits"),
                new OwnDepositsPage(notices, deposits.stream().map(this::deposit).toList()));
    }

    /// One entry of a deposit, to add something to.
    Optional<TimelineItem> item(OwnDeposits.Deposit deposit, int number) {
        return number < 1 || number > deposit.entries().size()
                ? Optional.empty()
                : Optional.of(item(deposit, number, List.of()));
    }

    String pupil(OwnDeposits.Deposit deposit) {
        return deposit.pupil()
                .map(PupilCard::name)
                .map(PersonName::full)
                .orElseGet(() -> frames.texts().text("web.dossier.pupil.gone"));
    }

    private OwnDepositsPage.Deposit deposit(OwnDeposits.Deposit deposit) {
        var t = frames.texts();
        var items =
                IntStream.rangeClosed(1, deposit.entries().size())
                        .filter(number -> isTold(deposit.entries().get(number - 1)))
                        .mapToObj(number -> item(deposit, number, links(deposit, number)))
                        .toList();
        return new OwnDepositsPage.Deposit(
                pupil(deposit),
                t.text(deposit.isTakenUp() ? "web.deposits.taken" : "web.deposits.waiting"),
                deposit.isTakenUp(),
                items);
    }

    private TimelineItem item(OwnDeposits.Deposit deposit, int number, List<Link> links) {
        var dates = new Dates(frames.texts(), clock.today());
        return DepositWords.item(
                dates, deposit.entries().get(number - 1), number, deposit.at(), links);
    }

    /// The answer to the route question is no news to whoever gave it.
    private static boolean isTold(Entry entry) {
        return !(entry instanceof Entry.RouteChosen);
    }

    private List<Link> links(OwnDeposits.Deposit deposit, int number) {
        var entry = deposit.entries().get(number - 1);
        if (!entry.isNote() || deposit.pupil().isEmpty()) {
            return List.of();
        }
        var path = "/vastgelegd/" + deposit.pupil().get().id() + "/" + deposit.id().value() + "/";
        return acts(entry)
                .map(act ->
                        new Link(
                                path + act + "/" + number,
                                frames.texts().text("web.entry.do." + act)))
                .toList();
    }

    private static Stream<String> acts(Entry entry) {
        boolean isHypothesis =
                entry instanceof Entry.SignalRecorded(var signal)
                        && signal.kind() == Signal.Kind.HYPOTHESIS;
        return isHypothesis
                ? Stream.of("hypothesis.settle", "note.follow-up", "note.correct")
                : Stream.of("note.follow-up", "note.correct");
    }
}
