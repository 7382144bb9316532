package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.Framework.Question;
import nl.meldwijzer.protocol.Framework.Reply;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a school weighed in step 4 (S131-S133): an estimate in words, what it rests on, and what it
/// answered to the assessment framework. No score, and no finding.
///
/// @param considered empty under a version without the framework
public record Weighing(Estimate estimate, Inputs inputs, Map<Question, Considered> considered) {
    /// Three things that are weighed apart (S40), and what it means for other children (T32).
    public record Estimate(String risk, String nature, String seriousness, String otherChildren) {}

    /// What it rests on.
    ///
    /// @param missingBecause why signals, advice or the conversation with the parents are not there
    /// @param addresses numbers of refusals, objections and open hypotheses that the text is about
    /// @param viewText what Veilig Thuis thinks of it, or why it was not asked (S41)
    public record Inputs(String missingBecause, List<Long> addresses, View view, String viewText) {
        public Inputs {
            addresses = List.copyOf(addresses);
        }
    }

    /// Whether Veilig Thuis was asked what it thinks.
    public enum View implements Wired {
        ASKED,
        NOT_ASKED
    }

    /// One answer, with why.
    public record Considered(Reply reply, String text) {}

    public Weighing {
        var inOrder = new EnumMap<Question, Considered>(Question.class);
        inOrder.putAll(considered);
        considered = Map.copyOf(inOrder);
    }

    public Framework.Answers answers() {
        var replies = new EnumMap<Question, Reply>(Question.class);
        considered.forEach((question, one) -> replies.put(question, one.reply()));
        return new Framework.Answers(replies);
    }
}
