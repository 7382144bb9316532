package nl.meldwijzer.protocol;

import static nl.meldwijzer.protocol.Complete.value;

import nl.meldwijzer.protocol.ActSpec.Who;
import nl.meldwijzer.protocol.AnnouncingAct.Announce;
import nl.meldwijzer.protocol.AnnouncingAct.RecordObjection;
import nl.meldwijzer.protocol.AnnouncingAct.WeighObjection;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Announcing a report to each person apart, with the reaction, and what is done with objections
/// (S155-S163).
final class AnnouncingConduct {
    private static final int OLD_ENOUGH = 12;

    static final Procedure<Announce> ANNOUNCE =
            Procedure.of(
                    Form.of("report.announce", Who.DOSSIER, AnnouncingConduct::announce)
                            .involved("to", Announce::to)
                            .must()
                            .happened("date", Announce::date)
                            .must()
                            .text("why", Announce::why)
                            .must()
                            .ofSchool()
                            .text("purpose", Announce::purpose)
                            .must()
                            .ofSchool()
                            .text("reaction", Announce::reaction)
                            .must(),
                    StandingRules.WORKING,
                    List.of(),
                    AnnouncingConduct::announced);

    static final Procedure<RecordObjection> OBJECT =
            Procedure.of(
                    Form.of("objection.record", Who.DOSSIER, AnnouncingConduct::object)
                            .involved("by", RecordObjection::by)
                            .must()
                            .text("text", RecordObjection::text)
                            .must()
                            .choice("met", Report.Met.values(), RecordObjection::met)
                            .must()
                            .text("how", RecordObjection::how)
                            .ofSchool(),
                    StandingRules.WORKING,
                    List.of(FormRules.required("how", AnnouncingConduct::isMetWithoutHow)),
                    AnnouncingConduct::objected);

    static final Procedure<WeighObjection> WEIGH =
            Procedure.of(
                    Form.of("objection.weigh", Who.DOSSIER, AnnouncingConduct::weigh)
                            .entry("about", WeighObjection::about)
                            .must()
                            .text("nature", act -> act.elements().nature())
                            .must(Code.OBJWEIGH)
                            .ofSchool()
                            .text("seriousness", act -> act.elements().seriousness())
                            .must(Code.OBJWEIGH)
                            .ofSchool()
                            .text("need", act -> act.elements().need())
                            .must(Code.OBJWEIGH)
                            .ofSchool()
                            .choice("outcome", Report.Weighed.values(), WeighObjection::outcome)
                            .must(Code.OBJWEIGH),
                    StandingRules.all(
                            StandingRules.AFTER_SOMETHING, List.of(Target.OBJECTION.isThere())),
                    List.of(Target.OBJECTION.isMeant(WeighObjection::about)),
                    AnnouncingConduct::weighed);

    static final List<Procedure<?>> ALL =
            Stream.<List<Procedure<?>>>of(List.of(ANNOUNCE, OBJECT, WEIGH), WaivingConduct.ALL)
                    .flatMap(List::stream)
                    .toList();

    private AnnouncingConduct() {}

    static Decision decide(AnnouncingAct act, Situation at) {
        return switch (act) {
            case Announce announce -> ANNOUNCE.decide(announce, at);
            case RecordObjection objection -> OBJECT.decide(objection, at);
            case WeighObjection weigh -> WEIGH.decide(weigh, at);
            case AnnouncingAct.WaiveConversation waive ->
                    WaivingConduct.CONVERSATION.decide(waive, at);
            case AnnouncingAct.WaiveAnnouncement waive ->
                    WaivingConduct.ANNOUNCEMENT.decide(waive, at);
        };
    }

    private static Announce announce(FieldReader in) {
        return new Announce(
                in.involved("to"),
                in.date("date"),
                in.typed("why"),
                in.typed("purpose"),
                in.typed("reaction"));
    }

    private static RecordObjection object(FieldReader in) {
        return new RecordObjection(
                in.involved("by"),
                in.typed("text"),
                in.choice("met", Report.Met.class),
                in.typed("how"));
    }

    private static WeighObjection weigh(FieldReader in) {
        return new WeighObjection(
                in.entry("about"),
                new WeighObjection.ElementsForm(
                        in.typed("nature"), in.typed("seriousness"), in.typed("need")),
                in.choice("outcome", Report.Weighed.class));
    }

    private static boolean isMetWithoutHow(RecordObjection act) {
        return Text.isBlank(act.how())
                && act.met().optional().filter(Report.Met.NO::equals).isEmpty();
    }

    /// A child under twelve is told in a way that fits her (T17); that somebody did is recorded all
    /// the same.
    private static Decision.Accepted announced(Attempt<Announce> attempt) {
        var act = attempt.act();
        var to = value(act.to());
        var date = value(act.date());
        return Recording.in(attempt.situation())
                .add(
                        new AnnouncingEntry.Announced(
                                to, date, act.why(), act.purpose(), act.reaction()),
                        dues -> dues.settle(DueKind.REPORT_TELL, to))
                .warn(to instanceof Involved.Pupil && isYoung(attempt, date), Warning.UNDER_TWELVE)
                .warn(isFriday(attempt, date), Warning.FRIDAY)
                .accepted();
    }

    private static boolean isYoung(Attempt<Announce> attempt, LocalDate date) {
        var born = attempt.circumstances().pupil().born();
        return !born.equals(LocalDate.MIN) && born.plusYears(OLD_ENOUGH).isAfter(date);
    }

    private static boolean isFriday(Attempt<Announce> attempt, LocalDate date) {
        return attempt.circumstances().school().switches().fridayWarning()
                && date.getDayOfWeek() == DayOfWeek.FRIDAY;
    }

    private static Decision.Accepted objected(Attempt<RecordObjection> attempt) {
        var act = attempt.act();
        var met = value(act.met());
        return Recording.in(attempt.situation())
                .add(
                        new AnnouncingEntry.Objected(value(act.by()), act.text(), met, act.how()),
                        dues ->
                                met == Report.Met.YES
                                        ? dues
                                        : dues.set(
                                                DueKind.OBJECTION, Dues.ATTENTION_OFFICER, Term.P3))
                .accepted();
    }

    private static Decision.Accepted weighed(Attempt<WeighObjection> attempt) {
        var act = attempt.act();
        var elements = act.elements();
        long about = value(act.about());
        return Recording.in(attempt.situation())
                .add(
                        new AnnouncingEntry.ObjectionWeighed(
                                about,
                                elements.nature(),
                                elements.seriousness(),
                                elements.need(),
                                value(act.outcome())),
                        dues -> dues.settle(DueKind.OBJECTION.about(about)))
                .accepted();
    }
}
