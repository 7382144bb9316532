package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Which consent stands: written, of this parent, for this partner, and not withdrawn or refused
/// since (S84, T46).
final class Consents {
    /// By parent and partner the number of the answer that grants it.
    private final Map<For, Long> granted = new HashMap<>();

    private record For(ParentId parent, String partner) {
        static For of(ParentId parent, String partner) {
            return new For(parent, plain(partner));
        }
    }

    private Consents() {}

    static Consents in(Dossier dossier) {
        var consents = new Consents();
        dossier.all(ConsentEntry.class).forEach(consents::take);
        return consents;
    }

    /// Refusals, and consent that was taken back: neutral facts that a weighing addresses, each
    /// (S88, S133).
    static List<Dossier.Noted<ConsentEntry>> refusals(Dossier dossier) {
        return dossier.all(ConsentEntry.class).stream()
                .filter(noted -> isRefusal(noted.entry()))
                .toList();
    }

    /// What is missing before the pupil is named to these partners.
    ///
    /// @param parents those with authority; when none is known, somebody's consent is missing
    /// @param every whether each of them has to consent, or one
    List<Missing> lacking(List<String> partners, List<ParentId> parents, boolean every) {
        return each(partners).stream()
                .<Missing>flatMap(partner ->
                        every && !parents.isEmpty()
                                ? parents.stream()
                                        .filter(parent -> !isGiven(parent, partner))
                                        .map(parent -> missing(Answer.of(parent), partner))
                                : parents.stream()
                                        .filter(parent -> isGiven(parent, partner))
                                        .findFirst()
                                        .map(_ -> Stream.<Missing>empty())
                                        .orElseGet(
                                                () -> Stream.of(missing(Answer.blank(), partner))))
                .toList();
    }

    /// Each partner once, however she is spelt.
    private static Collection<String> each(List<String> partners) {
        var each = new LinkedHashMap<String, String>();
        partners.forEach(partner -> each.putIfAbsent(plain(partner), partner));
        return each.values();
    }

    private static String plain(String partner) {
        return partner.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static Missing missing(Answer<ParentId> whose, String partner) {
        return new Missing.WrittenConsent(Code.CONSENT, whose, partner);
    }

    private boolean isGiven(ParentId parent, String partner) {
        return granted.containsKey(For.of(parent, partner));
    }

    private static boolean isRefusal(ConsentEntry entry) {
        return switch (entry) {
            case ConsentEntry.Answered answered -> answered.answer() == Consent.Answered.REFUSED;
            case ConsentEntry.Withdrawn _ -> true;
            case ConsentEntry.Asked _,
                    ConsentEntry.ContactWithheld _,
                    ConsentEntry.ContactAllowed _ ->
                    false;
        };
    }

    private void take(Dossier.Noted<ConsentEntry> noted) {
        switch (noted.entry()) {
            case ConsentEntry.Answered answered -> answer(noted.number(), answered);
            case ConsentEntry.Withdrawn(var about, _) ->
                    granted.values().removeIf(number -> number == about);
            case ConsentEntry.Asked _,
                    ConsentEntry.ContactWithheld _,
                    ConsentEntry.ContactAllowed _ -> {}
        }
    }

    private void answer(long number, ConsentEntry.Answered answered) {
        for (var partner : answered.partners()) {
            var what = For.of(answered.parent(), partner);
            switch (answered.answer()) {
                case REFUSED -> granted.remove(what);
                case GRANTED -> {
                    if (answered.written()) {
                        granted.put(what, number);
                    }
                }
            }
        }
    }
}
