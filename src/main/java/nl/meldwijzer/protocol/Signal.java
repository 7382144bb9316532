package nl.meldwijzer.protocol;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// One recorded signal of step 1, complete.
public record Signal(
        Statement statement,
        String text,
        Observation observation,
        Aspects aspects,
        Catalogued catalogue) {

    /// What sort of statement it is. Stays visible wherever the text appears (S74).
    public enum Kind implements Wired {
        FACT,
        HYPOTHESIS,
        THIRD_PARTY,
        DIAGNOSIS,
        CHILDS_WORDS;

        /// Whether the school itself speaks. A child's words and what others say stand as they were
        /// said.
        boolean speaksForSchool() {
            return switch (this) {
                case FACT, HYPOTHESIS, DIAGNOSIS -> true;
                case THIRD_PARTY, CHILDS_WORDS -> false;
            };
        }
    }

    /// How it was perceived (S67).
    public enum Channel implements Wired {
        SEEN,
        HEARD,
        SMELLED,
        TOLD
    }

    /// What it is about (S52).
    public enum Subject implements Wired {
        PUPIL,
        INTERACTION,
        PARENT,
        HOME
    }

    /// What it does to the concern (S48): refuting signals count as much as confirming ones.
    public enum Direction implements Wired {
        CONFIRMS,
        REFUTES,
        UNCLEAR
    }

    /// What makes it urgent or delicate.
    public enum Flag implements Wired {
        FGM,
        HONOUR,
        DISCLOSURE,
        DANGER
    }

    /// Who may make a diagnosis (S77).
    public enum Diagnostician implements Wired {
        ORTHOPEDAGOGUE,
        PSYCHOLOGIST,
        PSYCHIATRIST,
        PHYSICIAN,
        YOUTH_DOCTOR,
        SPEECH_THERAPIST,
        /// Somebody without such a qualification: refused.
        OTHER
    }

    /// The statement with what its kind asks for.
    public sealed interface Statement {
        Kind kind();

        record Fact() implements Statement {
            @Override
            public Kind kind() {
                return Kind.FACT;
            }
        }

        /// A supposition; to be followed up within P4 (S75).
        record Hypothesis() implements Statement {
            @Override
            public Kind kind() {
                return Kind.HYPOTHESIS;
            }
        }

        /// What somebody else says, with the source (S76).
        record ThirdParty(Source source) implements Statement {
            @Override
            public Kind kind() {
                return Kind.THIRD_PARTY;
            }
        }

        /// A diagnosis by the author, who holds a qualified function (S77).
        record OwnDiagnosis() implements Statement {
            @Override
            public Kind kind() {
                return Kind.DIAGNOSIS;
            }
        }

        /// A diagnosis that a qualified person made, when, and how the author knows (S77).
        ///
        /// @param on blank only in what was recorded before this was asked
        record ReportedDiagnosis(
                String by, Diagnostician function, Answer<LocalDate> on, Source source)
                implements Statement {
            @Override
            public Kind kind() {
                return Kind.DIAGNOSIS;
            }
        }

        /// What the child said, literally, with the question that came before it (T30, T33).
        record ChildsWords(String question) implements Statement {
            @Override
            public Kind kind() {
                return Kind.CHILDS_WORDS;
            }
        }
    }

    /// How it was perceived, what it is about, what it does, what makes it urgent.
    ///
    /// @param onBehalfOf whose observation it is when somebody else writes it down (S16), else
    ///   empty
    public record Aspects(
            Set<Channel> channels,
            Subject subject,
            Direction direction,
            Set<Flag> flags,
            String onBehalfOf) {
        public Aspects {
            channels = ordered(channels);
            flags = ordered(flags);
        }
    }

    /// Which items of which version of the memory aid the recorder pointed at (S54, T34).
    public record Catalogued(String version, List<String> items) {
        public Catalogued {
            items = List.copyOf(items);
        }
    }

    public Kind kind() {
        return statement.kind();
    }

    /// A signal that does not take the concern away: it is to be discussed with the IB (S201).
    public boolean isOfConcern() {
        return aspects.direction() != Direction.REFUTES;
    }

    static <T extends Comparable<T>> Set<T> ordered(Set<T> values) {
        var sorted = new TreeSet<T>(Comparator.naturalOrder());
        sorted.addAll(values);
        return Collections.unmodifiableSet(sorted);
    }
}
