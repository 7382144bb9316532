package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.ParentId;

import java.util.List;

/// With whom the signals were discussed in step 3 (S106, S127, G2), each parent by herself.
final class Heard {
    /// One call without an answer is no reason to go on without a parent (T29).
    private static final int SEVERAL = 2;

    private Heard() {}

    /// Whether the signals were discussed with this parent.
    static boolean isDiscussedWith(Dossier dossier, ParentId parent) {
        return conversations(dossier).stream()
                .anyMatch(conversation ->
                        conversation.present().with().contains(new Involved.Parent(parent)));
    }

    /// Whether they were discussed with any parent.
    static boolean isDiscussed(Dossier dossier) {
        return conversations(dossier).stream()
                .flatMap(conversation -> conversation.present().with().stream())
                .anyMatch(Involved.Parent.class::isInstance);
    }

    /// Whether nothing more has to be tried: she was spoken to, could not be reached in several
    /// attempts, or is not to be contacted.
    static boolean isDoneWith(Dossier dossier, ParentId parent) {
        var one = new Involved.Parent(parent);
        return isDiscussedWith(dossier, parent)
                || Withheld.in(dossier).contains(one)
                || attempts(dossier, one) >= SEVERAL;
    }

    /// The number of the last conversation of step 3; 0 when there was none.
    static long last(Dossier dossier) {
        return dossier.all(ConversationEntry.Held.class).stream()
                .filter(noted -> noted.entry().conversation().type() == Conversation.Type.STEP3)
                .mapToLong(Dossier.Noted::number)
                .max()
                .orElse(0);
    }

    private static long attempts(Dossier dossier, Involved one) {
        return dossier.all(ConversationEntry.Attempted.class).stream()
                .filter(noted -> noted.entry().with().contains(one))
                .count();
    }

    private static List<Conversation> conversations(Dossier dossier) {
        return dossier.all(ConversationEntry.Held.class).stream()
                .map(noted -> noted.entry().conversation())
                .filter(conversation -> conversation.type() == Conversation.Type.STEP3)
                .toList();
    }
}
