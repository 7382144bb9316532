package nl.meldwijzer.protocol;

import java.util.List;

/// The protocol: what becomes of an act, and what can be done now. Pure.
public final class Protocol {
    private Protocol() {}

    /// Judges one act. Several acts of one form are judged in order, each on the dossier with the
    /// drafts of those before it.
    public static Decision decide(Dossier dossier, Act act, Circumstances circumstances) {
        var at = new Situation(dossier, circumstances);
        return switch (act) {
            case Act.ChooseRoute a -> StepConduct.ROUTE.decide(a, at);
            case Act.RecordSignal a -> SignalConduct.SIGNAL.decide(a, at);
            case Act.CorrectNote a -> NoteConduct.CORRECTION.decide(a, at);
            case Act.FollowUp a -> NoteConduct.FOLLOW_UP.decide(a, at);
            case Act.SettleHypothesis a -> NoteConduct.HYPOTHESIS.decide(a, at);
            case Act.RecordContact a -> StepConduct.CONTACT.decide(a, at);
            case Act.LocatePaper a -> NoteConduct.PAPER.decide(a, at);
            case Act.SetSuspicion a -> StepConduct.SUSPICION.decide(a, at);
            case Act.ConsultIb a -> StepConduct.IB.decide(a, at);
            case Act.NoteEmergency a -> UrgentConduct.EMERGENCY.decide(a, at);
            case Act.ReportEmployee a -> UrgentConduct.EMPLOYEE.decide(a, at);
            case Act.AddToTeam a -> TeamConduct.ADDITION.decide(a, at);
            case Act.RemoveFromTeam a -> TeamConduct.REMOVAL.decide(a, at);
            case Act.ExcludePerson a -> TeamConduct.EXCLUSION.decide(a, at);
            case Act.BreakGlass a -> AccessConduct.BREAK_GLASS.decide(a, at);
            case GroupedAct a -> Groups.decide(a, at);
        };
    }

    /// A first text of a consultation sheet without names (S89).
    public static SheetDraft sheet(Dossier dossier, Circumstances circumstances) {
        var pupil = circumstances.pupil();
        return SheetDraft.of(
                dossier,
                pupil.born(),
                KnownWords.in(dossier, pupil.known()),
                circumstances.today());
    }

    /// For every act whether this author can do it now, and if not, exactly what is missing.
    public static List<Reviewed> review(Dossier dossier, Circumstances circumstances) {
        var at = new Situation(dossier, circumstances);
        return Vocabulary.acts().stream().map(spec -> Review.of(spec, at)).toList();
    }

    /// Where the dossier is on the route today.
    public static Progress progress(Dossier dossier, Circumstances circumstances) {
        return Progress.in(new Situation(dossier, circumstances));
    }

    /// What there is to weigh, and what the framework says about it.
    public static Weighable weighable(Dossier dossier, Circumstances circumstances) {
        return Weighable.in(new Situation(dossier, circumstances));
    }

    /// When each parent was last spoken to.
    public static List<Spoken> spoken(Dossier dossier, Circumstances circumstances) {
        return Spoken.in(new Situation(dossier, circumstances));
    }
}
