package nl.meldwijzer.web.dossier;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.protocol.Entry;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.protocol.Target;
import nl.meldwijzer.web.dossier.TimelineItem.Link;
import nl.meldwijzer.web.frame.Texts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be done with one entry. That an act is open for the reader is the protocol's to say.
record EntryLinks(Texts t, Grant.Read grant, ReadDossier.View view, NowWords now) {
    List<Link> of(ReadDossier.Line line) {
        var number = line.entry().number();
        return acts(line.entry())
                .filter(now::isOpen)
                .map(act ->
                        new Link(
                                ActPages.path(view.header().id(), act) + "/" + number,
                                t.text("web.entry.do." + act)))
                .toList();
    }

    /// Where an entry stands.
    static String place(DossierId dossier, long number) {
        return "/dossier/"
                + dossier
                + "?blad="
                + ReadDossier.Timeline.pageOf(number)
                + "#"
                + TimelineItem.Head.anchor(number);
    }

    private Stream<String> acts(Recorded entry) {
        if (!entry.entry().isNote()) {
            return Stream.empty();
        }
        return Stream.of(
                        only("hypothesis.settle", isOpenHypothesis(entry)),
                        only("outcome.share", Target.CONSULTATION.fits(entry.entry())),
                        only("consent.withdraw", Target.CONSENT.fits(entry.entry())),
                        only("referral.arrival", Target.REFERRAL.fits(entry.entry())),
                        only("objection.weigh", Target.OBJECTION.fits(entry.entry())),
                        only("report.feedback", Target.REPORT.fits(entry.entry())),
                        only("report.review", Target.REPORT.fits(entry.entry())),
                        only("plan.review", Target.PLAN.fits(entry.entry())),
                        only("effect.evaluate", Target.HELP.fits(entry.entry())),
                        only("conversation.sign", Target.CONVERSATION.fits(entry.entry())),
                        Optional.of("note.follow-up"),
                        only("note.correct", mayCorrect(entry)),
                        only("paper.locate", isSignal(entry)))
                .flatMap(Optional::stream);
    }

    private static Optional<String> only(String act, boolean fits) {
        return fits ? Optional.of(act) : Optional.empty();
    }

    private boolean isOpenHypothesis(Recorded entry) {
        return view.header().notes().openHypotheses().stream()
                .anyMatch(open -> open.number() == entry.number());
    }

    private static boolean isSignal(Recorded entry) {
        return entry.entry() instanceof Entry.SignalRecorded;
    }

    private boolean mayCorrect(Recorded entry) {
        return grant.functions().stream().anyMatch(SchoolFunction.attentionOfficers()::contains)
                || (grant.actor() instanceof Actor.Employee(var reader)
                        && entry.author().staff().filter(reader::equals).isPresent());
    }
}
