package nl.meldwijzer.directory;

import java.util.List;

/// One organisation as it was read from a text, before anybody said yes.
///
/// @param line where it begins; it stands for the proposal in the answer
/// @param organisation what was understood; never checked, no number called
/// @param persons named as contact person: personal data, taken over only when asked for (S215)
public record Proposal(
        int line,
        Organisation organisation,
        List<ContactPerson> persons,
        List<Suspicion> suspicions,
        Fit fit) {
    public Proposal {
        persons = List.copyOf(persons);
        suspicions = List.copyOf(suspicions);
    }

    /// How it fits what is there.
    ///
    /// @param other the organisation that has this name already; empty when there is none
    public record Fit(How how, String other) {}

    /// Text in the bundle under `directory.fit.<wire name>`.
    public enum How {
        /// Not there yet.
        NEW("new"),
        /// Not there, and probably not to be added: it ceased.
        DOUBTFUL("doubtful"),
        /// There already, under this name or another.
        KNOWN("known"),
        /// Was there, and somebody ended it.
        ENDED("ended"),
        /// Stands earlier in the same text.
        TWICE("twice"),
        /// 112 and 0800-2000 stand in the product (S219).
        FIXED("fixed");

        private final String wireName;

        How(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }

        /// Whether it may be added; the others never are, so importing twice changes nothing.
        public boolean isOffered() {
            return this == NEW || this == DOUBTFUL;
        }
    }

    public Proposal fitting(Fit found) {
        return new Proposal(line, organisation, persons, suspicions, found);
    }

    /// Whether it says nothing but a number that stands in the product already.
    public boolean isFixed() {
        return organisation.reach().isUnknown()
                && !organisation.numbers().isEmpty()
                && organisation.numbers().stream().allMatch(PhoneNumber::isFixed);
    }

    public boolean has(Suspicion.Doubt doubt) {
        return suspicions.stream().anyMatch(one -> one.doubt() == doubt);
    }

    @Override
    public String toString() {
        return "Proposal[line " + line + "]";
    }
}
