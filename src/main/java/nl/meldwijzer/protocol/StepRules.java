package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

/// What has to be there before a step is complete (S60, S81, S92, S93).
final class StepRules {
    /// Any doubt about the cause or about safety makes advice of Veilig Thuis a duty (S92).
    static final Rule<Situation> NO_DOUBT_WITHOUT_ADVICE =
            new Rule<>(
                    Code.ADVICE_MUST,
                    Article.of("doubt", "S92"),
                    WayOut.of("ask-advice", "advice.ask"),
                    at ->
                            when(
                                    OpenDoubt.isIn(at.dossier()),
                                    new Missing.AdviceAsked(Code.ADVICE_MUST)));

    private StepRules() {}
}
