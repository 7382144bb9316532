package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;
import static nl.meldwijzer.protocol.Rule.when;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.AnnouncingAct.WaiveAnnouncement;
import nl.meldwijzer.protocol.AnnouncingAct.WaiveConversation;
import nl.meldwijzer.protocol.Report.NoAnnouncement;
import nl.meldwijzer.protocol.Report.NoConversation;
import nl.meldwijzer.protocol.Report.Whose;

import java.util.List;
import java.util.function.Predicate;

/// Why the signals, or the report, are not talked over with somebody: two different lists of two
/// grounds (S127-S129, S164-S166, G5).
final class WaivingConduct {
    static final Procedure<WaiveConversation> CONVERSATION =
            Procedure.of(
                    Form.of("report.waive-conversation", Who.DOSSIER, WaivingConduct::conversation)
                            .parent("parent", WaiveConversation::parent)
                            .must(Code.GROUND)
                            .choice("ground", NoConversation.values(), WaiveConversation::ground)
                            .must(Code.GROUND)
                            .choice("whose", Whose.values(), WaiveConversation::whose)
                            .text("text", WaiveConversation::text)
                            .must(Code.GROUND)
                            .ofSchool(),
                    StandingRules.WORKING,
                    List.of(
                            whose(
                                    Code.GROUND,
                                    act ->
                                            act.whose().isBlank()
                                                    && act.ground()
                                                            .optional()
                                                            .filter(ground ->
                                                                    ground != NoConversation.SAFETY)
                                                            .isEmpty())),
                    attempt -> {
                        var act = attempt.act();
                        return Recording.in(attempt.situation())
                                .add(
                                        new AnnouncingEntry.ConversationWaived(
                                                value(act.parent()),
                                                value(act.ground()),
                                                act.whose(),
                                                act.text()))
                                .accepted();
                    });

    static final Procedure<WaiveAnnouncement> ANNOUNCEMENT =
            Procedure.of(
                    Form.of("report.waive-announcement", Who.DOSSIER, WaivingConduct::announcement)
                            .involved("person", WaiveAnnouncement::person)
                            .must(Code.WAIVER)
                            .choice("ground", NoAnnouncement.values(), WaiveAnnouncement::ground)
                            .must(Code.WAIVER)
                            .choice("whose", Whose.values(), WaiveAnnouncement::whose)
                            .text("text", WaiveAnnouncement::text)
                            .must(Code.WAIVER)
                            .ofSchool(),
                    StandingRules.WORKING,
                    List.of(
                            whose(
                                    Code.WAIVER,
                                    act ->
                                            act.whose().isBlank()
                                                    && act.ground()
                                                            .optional()
                                                            .filter(ground ->
                                                                    ground != NoAnnouncement.SAFETY)
                                                            .isEmpty())),
                    attempt -> {
                        var act = attempt.act();
                        var person = value(act.person());
                        return Recording.in(attempt.situation())
                                .add(
                                        new AnnouncingEntry.AnnouncementWaived(
                                                person,
                                                value(act.ground()),
                                                act.whose(),
                                                act.text()),
                                        dues -> dues.settle(DueKind.REPORT_TELL, person))
                                .accepted();
                    });

    static final List<Procedure<?>> ALL = List.of(CONVERSATION, ANNOUNCEMENT);

    private WaivingConduct() {}

    /// Safety is somebody's (S128, S165).
    private static <A extends Act> Rule<Attempt<A>> whose(Code code, Predicate<A> isMissing) {
        return new Rule<>(
                code,
                Article.of("whose-safety", "S128", "S165"),
                WayOut.of("fill-in"),
                attempt -> when(isMissing.test(attempt.act()), new Missing.Field(code, "whose")));
    }

    private static WaiveConversation conversation(FieldReader in) {
        return new WaiveConversation(
                in.parent("parent"),
                in.choice("ground", NoConversation.class),
                in.choice("whose", Whose.class),
                in.typed("text"));
    }

    private static WaiveAnnouncement announcement(FieldReader in) {
        return new WaiveAnnouncement(
                in.involved("person"),
                in.choice("ground", NoAnnouncement.class),
                in.choice("whose", Whose.class),
                in.typed("text"));
    }
}
