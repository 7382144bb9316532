package nl.meldwijzer.web.directory;

import nl.meldwijzer.web.form.Refused;

import java.util.List;

/// What a text would add to the directory, before anything is added.
public record DirectoryPreviewPage(
        String summary, List<Card> cards, List<LeftOut> leftOut, Typed typed, Refused refused) {
    public DirectoryPreviewPage {
        cards = List.copyOf(cards);
        leftOut = List.copyOf(leftOut);
    }

    /// One organisation: what was understood and what is probably wrong.
    public record Card(
            Head head, List<OrganisationPage.Row> rows, List<Doubt> doubts, Persons persons) {
        public Card {
            rows = List.copyOf(rows);
            doubts = List.copyOf(doubts);
        }
    }

    /// Which it is, and whether it can be added.
    ///
    /// @param line stands for the organisation in the answer
    /// @param fit whether it is there already, or ceased; empty when it is simply new
    public record Head(int line, String name, String fit, boolean isOffered, boolean isChosen) {}

    public record Doubt(String value, String why) {}

    /// Who is named as contact person.
    ///
    /// @param who empty when nobody is named
    public record Persons(String who, boolean isChosen) {}

    public record LeftOut(String where, String what) {}

    /// The text itself, to better it and look again.
    ///
    /// @param seen tells whether it was bettered since
    public record Typed(String text, String seen) {}

    public boolean isOffered() {
        return cards.stream().anyMatch(card -> card.head().isOffered());
    }
}
