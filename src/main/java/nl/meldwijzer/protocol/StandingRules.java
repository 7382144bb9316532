package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.kernel.SchoolFunction;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Who may do what in a dossier that is there (S16, S81, S193, architecture decision 8).
final class StandingRules {
    /// Nothing can be added to a dossier that nobody opened by recording something.
    static final Rule<Situation> OPENED =
            new Rule<>(
                    Code.UNOPENED,
                    Article.of("written", "S60"),
                    WayOut.of("record-first", "signal.record"),
                    at ->
                            when(
                                    at.dossier().pupil().isEmpty(),
                                    new Missing.FirstEntry(Code.UNOPENED)));

    /// Whoever is involved does not act in the dossier; excluded people were named in an entry. To
    /// what she wrote herself she adds like any depositor: a refusal would tell her (S80).
    static final Rule<Situation> AUTHOR_NOT_PARTY =
            new Rule<>(
                    Code.PARTY,
                    Article.of("not-party", "S80", "S193"),
                    WayOut.of("deposit", "signal.record", "emergency.note"),
                    at -> when(at.isExcluded(), new Missing.AuthorNotParty(Code.PARTY)));

    /// The team acts, and those who keep the dossier.
    static final Rule<Situation> SEES_DOSSIER =
            new Rule<>(
                    Code.ROLE,
                    Article.of("need-to-know", "S64"),
                    WayOut.of("ask-attention-officer"),
                    at ->
                            when(
                                    !at.circumstances().seesAll(),
                                    new Missing.RelationNeeded(
                                            Code.ROLE,
                                            Set.of(
                                                    Relation.TEAM,
                                                    Relation.COORDINATOR,
                                                    Relation.BOARD))));

    /// The IB, or a substitute, records that she was consulted.
    static final Rule<Situation> IB_OR_SUBSTITUTE =
            new Rule<>(
                    Code.ROLE,
                    Article.of("consult-ib", "S81"),
                    WayOut.of("ask-ib"),
                    at ->
                            when(
                                    !at.author().holdsAny(SchoolFunction.coordinators()),
                                    new Missing.FunctionNeeded(
                                            Code.ROLE, SchoolFunction.coordinators())));

    /// The attention officer decides who is on the team and who is excluded; the board for a sealed
    /// dossier.
    static final Rule<Situation> KEEPER =
            new Rule<>(
                    Code.ROLE,
                    Article.of("team", "S193", "S197"),
                    WayOut.of("ask-attention-officer"),
                    at ->
                            when(
                                    !at.isKeeper(),
                                    new Missing.FunctionNeeded(Code.ROLE, at.keepers())));

    /// What the team does in a dossier to which the step plan applies.
    static final List<Rule<Situation>> WORKING =
            List.of(RouteRules.STEP_PLAN_APPLIES, OPENED, AUTHOR_NOT_PARTY, SEES_DOSSIER);

    /// The same for those who coordinate (S193).
    static final List<Rule<Situation>> COORDINATING = and(WORKING, IB_OR_SUBSTITUTE);

    /// The same where another gate asks for an earlier record, which opens the dossier too.
    static final List<Rule<Situation>> AFTER_SOMETHING =
            List.of(RouteRules.STEP_PLAN_APPLIES, AUTHOR_NOT_PARTY, SEES_DOSSIER);

    /// Without a referral index there is nothing to consider (S101, T48).
    static final Rule<Situation> REFERRAL_INDEX_USED =
            new Rule<>(
                    Code.SWITCH,
                    Article.of("referral-index", "S101", "T48"),
                    WayOut.of("ask-director"),
                    at ->
                            when(
                                    !at.circumstances().school().switches().referralIndex(),
                                    new Missing.SwitchedOn(Code.SWITCH)));

    private StandingRules() {}

    /// These gates, then those.
    static List<Rule<Situation>> all(List<Rule<Situation>> gates, List<Rule<Situation>> more) {
        return Stream.concat(gates.stream(), more.stream()).toList();
    }

    /// One gate before these.
    static List<Rule<Situation>> after(Rule<Situation> gate, List<Rule<Situation>> gates) {
        return Stream.concat(Stream.of(gate), gates.stream()).toList();
    }

    /// One more gate behind these.
    static List<Rule<Situation>> and(List<Rule<Situation>> gates, Rule<Situation> gate) {
        return Stream.concat(gates.stream(), Stream.of(gate)).toList();
    }
}
