package nl.meldwijzer.dossier.internal;

import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Answer;
import nl.meldwijzer.protocol.GroupedAct;

import java.util.List;

/// Turns "the second entry of my deposit" into the number of that entry in a dossier that the
/// depositor does not see.
final class About {
    private About() {}

    /// The act with its number replaced.
    ///
    /// @param own the numbers of the deposit's entries, in the order in which she sees them
    static Act inDossier(Act act, List<Long> own) {
        return switch (act) {
            case Act.CorrectNote(var about, var text) ->
                    new Act.CorrectNote(absolute(about, own), text);
            case Act.FollowUp(var about, var text) -> new Act.FollowUp(absolute(about, own), text);
            case Act.SettleHypothesis(var about, var outcome, var text) ->
                    new Act.SettleHypothesis(absolute(about, own), outcome, text);
            case Act.LocatePaper(var about, var location) ->
                    new Act.LocatePaper(absolute(about, own), location);
            case Act.ChooseRoute _,
                    Act.RecordSignal _,
                    Act.RecordContact _,
                    Act.SetSuspicion _,
                    Act.ConsultIb _,
                    Act.NoteEmergency _,
                    Act.ReportEmployee _,
                    Act.AddToTeam _,
                    Act.RemoveFromTeam _,
                    Act.ExcludePerson _,
                    Act.BreakGlass _,
                    GroupedAct _ ->
                    throw new IllegalArgumentException(act.name() + " adds nothing to a deposit");
        };
    }

    private static Answer<Long> absolute(Answer<Long> about, List<Long> own) {
        return about.optional()
                .filter(number -> number <= own.size())
                .map(number -> Answer.of(own.get((int) (number - 1))))
                .orElseGet(Answer::blank);
    }
}
