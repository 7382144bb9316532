package nl.meldwijzer.directory;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.people.ImportRefusal;

import java.util.List;
import java.util.Set;

/// Takes organisations in from a text: pasted with a label before each field (S213-S233), the
/// product's own CSV (`docs/directory-csv.md`), or HSDS 3. Finds out itself which.
///
/// An import only adds. What is there, by its name or an earlier one, stays as it is: people may
/// have corrected it since (decision 0050).
public interface DirectoryImport {
    /// The longest text that is read.
    int LONGEST = 400_000;

    /// Says what an import would do. Changes nothing.
    Preview preview(Grant.School grant, String text);

    /// Adds the chosen proposals, unverified, in one transaction with one audit line that holds
    /// counts. Reads the text again, so doing it twice adds nothing the second time.
    Outcome handle(Grant.School grant, String text, Chosen chosen);

    /// Which proposals, by their lines.
    ///
    /// @param withPersons of which also the contact persons
    record Chosen(Set<Integer> lines, Set<Integer> withPersons) {
        public Chosen {
            lines = Set.copyOf(lines);
            withPersons = Set.copyOf(withPersons);
        }
    }

    sealed interface Preview {
        /// It can be read.
        ///
        /// @param format `HSDS 3`, `CSV`, or empty for a pasted text
        /// @param leftOut what stood there and was not taken over
        record Ready(String format, List<Proposal> proposals, List<LeftOut> leftOut)
                implements Preview {
            public Ready {
                proposals = List.copyOf(proposals);
                leftOut = List.copyOf(leftOut);
            }

            /// Everything that is offered without a doubt, and nobody's personal data.
            public Chosen undoubted() {
                return new Chosen(
                        proposals.stream()
                                .filter(one -> one.fit().how() == Proposal.How.NEW)
                                .map(Proposal::line)
                                .collect(java.util.stream.Collectors.toSet()),
                        Set.of());
            }
        }

        record Refused(ImportRefusal refusal) implements Preview {}
    }

    /// A part of the text that no field is for.
    ///
    /// @param line 0 when it is a column or a kind of field
    record LeftOut(int line, String what) {
        @Override
        public String toString() {
            return "LeftOut[line " + line + "]";
        }
    }

    /// What was done.
    sealed interface Outcome {
        record Done(int added, int persons) implements Outcome {}

        record Refused(ImportRefusal refusal) implements Outcome {}
    }
}
