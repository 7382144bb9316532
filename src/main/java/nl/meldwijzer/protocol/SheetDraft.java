package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.IdentifyingWords.Role;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// A first text of the anonymised consultation sheet (S89): the child by age, people by their role,
/// days by how long ago they are. Somebody reads it, changes it and says what the question is; what
/// she then makes of it is checked again, and kept as it went out.
public record SheetDraft(List<Line> lines) {
    public SheetDraft {
        lines = List.copyOf(lines);
    }

    /// Roughly how old a child is.
    public enum Phase {
        YOUNGEST,
        MIDDLE,
        OLDEST;

        private static final int MIDDLE_FROM = 7;
        private static final int OLDEST_FROM = 10;

        static Phase at(long years) {
            if (years < MIDDLE_FROM) {
                return YOUNGEST;
            }
            return years < OLDEST_FROM ? MIDDLE : OLDEST;
        }

        /// The key of its words.
        public String key() {
            return "protocol.sheet.phase." + name();
        }
    }

    public sealed interface Line {
        record Child(Phase phase) implements Line {}

        record About(Set<Suspicion.Nature> natures, Set<Suspicion.Form> forms) implements Line {}

        /// A signal, with what sort of statement it is: that stays visible here too (S74).
        record Seen(Signal.Kind kind, Signal.Direction direction, Ago when, List<Piece> text)
                implements Line {
            public Seen {
                text = List.copyOf(text);
            }
        }

        /// The last time that the IB was consulted.
        record Consulted(Ago when) implements Line {}
    }

    /// A piece of a text from which what identifies was taken.
    public sealed interface Piece {
        record Words(String text) implements Piece {}

        /// A role in the place of a name.
        ///
        /// @param number tells people in one role apart; 0 when there is only one
        record Somebody(Role role, int number) implements Piece {}

        /// Something that is left out, without a word for it.
        record LeftOut(Hit.Kind kind) implements Piece {}
    }

    /// A draft about what was recorded until today.
    ///
    /// @param born [LocalDate#MIN] when nobody knows
    static SheetDraft of(Dossier dossier, LocalDate born, Recognition known, LocalDate today) {
        var lines = new ArrayList<Line>();
        if (!born.equals(LocalDate.MIN)) {
            lines.add(new Line.Child(Phase.at(born.until(today).getYears())));
        }
        dossier.suspicion()
                .map(suspicion -> new Line.About(suspicion.natures(), suspicion.forms()))
                .ifPresent(lines::add);
        for (var recorded : dossier.signals()) {
            if (recorded.entry() instanceof Entry.SignalRecorded(var signal)) {
                lines.add(seen(signal, known, today));
            }
        }
        dossier.entries().stream()
                .<LocalDate>mapMulti((recorded, days) -> {
                    if (recorded.entry() instanceof Entry.IbConsulted consulted) {
                        days.accept(consulted.date());
                    }
                })
                .max(Comparator.naturalOrder())
                .map(day -> new Line.Consulted(Ago.between(day, today)))
                .ifPresent(lines::add);
        return new SheetDraft(lines);
    }

    private static Line seen(Signal signal, Recognition known, LocalDate today) {
        return new Line.Seen(
                signal.kind(),
                signal.aspects().direction(),
                Ago.between(signal.observation().date(), today),
                unnamed(signal.text(), known));
    }

    /// The text with everybody by her role, and without what else identifies. What may be just a
    /// word stands as it was written: the writer is asked about it.
    static List<Piece> unnamed(String text, Recognition known) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        for (var hit : known.in(text)) {
            if (hit.sure()) {
                add(pieces, text.substring(from, hit.start()));
                pieces.add(instead(hit));
                from = hit.end();
            }
        }
        add(pieces, text.substring(from));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece.Words(words));
        }
    }

    private static Piece instead(Hit hit) {
        return hit.who()
                .<Piece>map(who -> new Piece.Somebody(who.role(), who.number()))
                .orElseGet(() -> new Piece.LeftOut(hit.kind()));
    }
}
