package nl.meldwijzer.protocol;

import nl.meldwijzer.protocol.FrameworkSays.Beside;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The assessment framework of education, in our own words: questions that a school asks itself
/// while it weighs, what each answer leads to, and what the framework then says (T51, T58). People
/// decide; nothing here says that there is abuse (S205). Part of `po-2019`, not of the model of
/// 2010.
public final class Framework {
    private Framework() {}

    /// What somebody answers. Doubt is an answer of its own (decision 10).
    public enum Reply implements Wired {
        YES,
        NO,
        DOUBT,
        PARTLY,
        TOO_EARLY
    }

    /// Where a reply leads.
    enum Leads {
        ON,
        /// A report is necessary.
        TO_REPORT,
        /// There is no suspicion.
        OUT,
        /// Help may be enough, as long as it works.
        TO_HELP,
        TO_WORKING_HELP,
        TO_MORE_TIME
    }

    public enum Question implements Wired {
        /// Direct danger, now (S102).
        Q0(Map.of(Reply.YES, Leads.TO_REPORT, Reply.NO, Leads.ON)),
        /// Whether there is a suspicion at all.
        Q1(Map.of(Reply.YES, Leads.ON, Reply.NO, Leads.OUT, Reply.DOUBT, Leads.ON)),
        /// Acute or structural unsafety, or somebody told it herself.
        Q2(Map.of(Reply.YES, Leads.TO_REPORT, Reply.NO, Leads.ON, Reply.DOUBT, Leads.TO_REPORT)),
        /// Whether help that works can be given or organised.
        Q3(Map.of(Reply.YES, Leads.ON, Reply.NO, Leads.TO_REPORT, Reply.DOUBT, Leads.TO_REPORT)),
        /// Whether all who are involved accept it and join in.
        Q4(
                Map.of(
                        Reply.YES,
                        Leads.TO_HELP,
                        Reply.NO,
                        Leads.TO_REPORT,
                        Reply.PARTLY,
                        Leads.TO_REPORT,
                        Reply.DOUBT,
                        Leads.TO_REPORT)),
        /// Whether the help leads, in the agreed term, to what safety needs. Asked at the term.
        Q5(
                Map.of(
                        Reply.YES,
                        Leads.TO_WORKING_HELP,
                        Reply.NO,
                        Leads.TO_REPORT,
                        Reply.TOO_EARLY,
                        Leads.TO_MORE_TIME));

        private static final String PREFIX = "protocol.framework.";

        @SuppressWarnings("ImmutableEnumChecker") // of Map.of: it cannot change
        private final Map<Reply, Leads> replies;

        Question(Map<Reply, Leads> replies) {
            this.replies = replies;
        }

        /// The replies that this question knows, in the order in which they are offered.
        public List<Reply> replies() {
            return Arrays.stream(Reply.values()).filter(replies::containsKey).toList();
        }

        Leads leads(Reply reply) {
            return Optional.ofNullable(replies.get(reply))
                    .orElseThrow(() -> new IllegalArgumentException("no such reply to " + this));
        }

        /// The key of the question in words.
        public String key() {
            return PREFIX + wireName();
        }

        /// The key of the sentence that says what a reply leads to.
        public String key(Reply reply) {
            leads(reply);
            return key() + "." + reply.wireName();
        }

        /// The keys of its examples. A memory aid: a case does not have to look like one.
        public List<String> examples() {
            return switch (this) {
                case Q0, Q1, Q3, Q4, Q5 -> numbered("example", 3);
                case Q2 ->
                        Stream.of(
                                        numbered("acute", 7),
                                        numbered("structural", 7),
                                        numbered("told", 2))
                                .flatMap(List::stream)
                                .toList();
            };
        }

        private List<String> numbered(String kind, int count) {
            return IntStream.rangeClosed(1, count)
                    .mapToObj(n -> key() + "." + kind + "." + n)
                    .toList();
        }
    }

    /// What was answered so far; a question that is not there was not answered.
    public record Answers(Map<Question, Reply> replies) {
        public static final Answers NONE = new Answers(Map.of());

        public Answers {
            replies.forEach(Question::leads);
            replies = Map.copyOf(replies);
        }

        public Optional<Reply> to(Question question) {
            return Optional.ofNullable(replies.get(question));
        }

        public Answers with(Question question, Reply reply) {
            var more = new EnumMap<Question, Reply>(Question.class);
            more.putAll(replies);
            more.put(question, reply);
            return new Answers(more);
        }

        /// Doubt whether there is a suspicion asks for advice of Veilig Thuis first (S92).
        public boolean asksForAdvice() {
            return to(Question.Q1).filter(Reply.DOUBT::equals).isPresent();
        }
    }

    /// The question to which a field holds the reply, such as `answers.q2.answer`.
    public static Optional<Question> asked(String field) {
        return Arrays.stream(Question.values())
                .filter(question -> field.equals("answers." + question.wireName() + ".answer"))
                .findFirst();
    }

    /// Whether a field belongs to the framework.
    public static boolean isPart(String field) {
        return keyOf(field).isPresent();
    }

    /// The key of what a field asks: `answers.q2.answer`, or the text beside it.
    static Optional<String> keyOf(String field) {
        return Arrays.stream(Question.values())
                .filter(question -> field.startsWith("answers." + question.wireName() + "."))
                .map(question ->
                        field.endsWith(".text") ? "protocol.field.answers.text" : question.key())
                .findFirst();
    }

    /// What the framework says about these answers. An answer that leads to a report always counts,
    /// whatever else was answered or left open.
    public static FrameworkSays says(Answers answers) {
        var because = new TreeSet<Question>();
        for (var question : Question.values()) {
            lead(answers, question)
                    .filter(Leads.TO_REPORT::equals)
                    .ifPresent(_ -> because.add(question));
        }
        return because.isEmpty()
                ? withoutReport(answers)
                : new FrameworkSays.Report(because, beside(answers));
    }

    private static Optional<Leads> lead(Answers answers, Question question) {
        return answers.to(question).map(question::leads);
    }

    private static Beside beside(Answers answers) {
        return answers.to(Question.Q3)
                .map(reply ->
                        switch (reply) {
                            case YES -> Beside.POSSIBLE;
                            case NO -> Beside.NOT_POSSIBLE;
                            case DOUBT, PARTLY, TOO_EARLY -> Beside.WITH_VEILIG_THUIS;
                        })
                .orElse(Beside.WITH_VEILIG_THUIS);
    }

    private static FrameworkSays withoutReport(Answers answers) {
        for (var question : Question.values()) {
            var lead = lead(answers, question);
            if (lead.isEmpty()) {
                return question == Question.Q5
                        ? new FrameworkSays.Help()
                        : new FrameworkSays.Unanswered(question);
            }
            var end = end(lead.orElseThrow());
            if (end.isPresent()) {
                return end.orElseThrow();
            }
        }
        throw new IllegalStateException("the last question has an end for every reply");
    }

    private static Optional<FrameworkSays> end(Leads lead) {
        return switch (lead) {
            case ON, TO_HELP, TO_REPORT -> Optional.empty();
            case OUT -> Optional.of(new FrameworkSays.NoSuspicion());
            case TO_WORKING_HELP -> Optional.of(new FrameworkSays.HelpWorks());
            case TO_MORE_TIME -> Optional.of(new FrameworkSays.MoreTime());
        };
    }
}
