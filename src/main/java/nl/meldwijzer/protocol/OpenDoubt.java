package nl.meldwijzer.protocol;

import java.util.stream.Stream;

/// Whether doubt about the cause or about safety was expressed, and no advice of Veilig Thuis about
/// what was known then is there (S92). Advice that was asked before the last signal of concern was
/// about something else.
final class OpenDoubt {
    private OpenDoubt() {}

    static boolean isIn(Dossier dossier) {
        return dossier.all(Entry.IbConsulted.class).stream()
                .filter(consulted -> consulted.entry().doubt())
                .mapToLong(Dossier.Noted::number)
                .max()
                .stream()
                .anyMatch(doubt -> lastAdvice(dossier) <= lastConcern(dossier, doubt));
    }

    /// Whether advice about what is known now is there.
    static boolean isAdvised(Dossier dossier) {
        return lastAdvice(dossier) > lastConcern(dossier, Long.MAX_VALUE);
    }

    /// Whether advice was ever asked.
    static boolean wasAdvised(Dossier dossier) {
        return lastAdvice(dossier) > 0;
    }

    private static long lastAdvice(Dossier dossier) {
        return Stream.concat(
                        dossier.all(AdviceEntry.Asked.class).stream()
                                .filter(noted -> isAnswered(noted, dossier))
                                .map(Dossier.Noted::number),
                        dossier.all(Entry.EmergencyNoted.class).stream()
                                .filter(noted -> noted.entry().emergency().hasAdvice())
                                .map(Dossier.Noted::number))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /// A call of which nobody wrote down the advice yet is no advice; a follow-up completes it.
    private static boolean isAnswered(Dossier.Noted<AdviceEntry.Asked> noted, Dossier dossier) {
        return !Text.isBlank(noted.entry().advice().call().answer())
                || dossier.addedTo(noted.number()).stream()
                        .anyMatch(added -> added.entry() instanceof Entry.FollowUpNoted);
    }

    /// The number of the last signal of concern before an entry; 0 when there is none.
    static long lastConcern(Dossier dossier, long before) {
        return dossier.all(Entry.SignalRecorded.class).stream()
                .filter(noted -> noted.number() < before && noted.entry().signal().isOfConcern())
                .mapToLong(Dossier.Noted::number)
                .max()
                .orElse(0);
    }
}
