package nl.meldwijzer.cli.bench;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.DomainClock;
import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolCalendar;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Agreement;
import nl.meldwijzer.protocol.Author;
import nl.meldwijzer.protocol.Circumstances;
import nl.meldwijzer.protocol.Decision;
import nl.meldwijzer.protocol.Dossier;
import nl.meldwijzer.protocol.IdentifyingWords;
import nl.meldwijzer.protocol.Protocol;
import nl.meldwijzer.protocol.PupilFacts;
import nl.meldwijzer.protocol.Recorded;
import nl.meldwijzer.protocol.Relation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A dossier of any length: the acts of a whole case, over and over, each judged by the protocol.
final class BenchCourse {
    private static final String STAFF = "00000000-0000-7000-8000-000000000001";
    private static final String SECOND = "00000000-0000-7000-8000-000000000002";
    private static final String PARENT = "00000000-0000-7000-8000-0000000000e1";
    private static final int A_YEAR = 200;

    /// `{n}` is the number of the entry before. Each line: an act, then names and values.
    private static final List<String> COURSE =
            List.of(
                    "signal.record|kind=fact|text=Zij zat stil voor zich uit te kijken.|{seen}",
                    "note.follow-up|about={n}|text=In de middag speelde zij weer mee.",
                    "signal.record|kind=hypothesis|text=Misschien slaapt zij weinig.|{seen}",
                    "hypothesis.settle|about={n}|outcome=refuted|text=Zij sliep goed.",
                    "contact.record|with=moeder|party=parent|channel=phone|text=Gesproken.|{seen}",
                    "consult.ib|text=Samen gekeken.|doubt=no",
                    "outcome.share|about={n}|parent=" + PARENT + "|text=Verteld.",
                    "advice.ask|question=Wat past?|advice=Blijf praten.",
                    "consult.colleague|forum=care_team|question=Wat zien jullie?|outcome=Rust.|{seen}",
                    "outcome.share|about={n}|parent=" + PARENT + "|text=Verteld.",
                    "consent.answer|parent="
                            + PARENT
                            + "|partners=Lotte Vos|answer=granted|written=yes",
                    "conversation.record|type=step3|with="
                            + PARENT
                            + "|reaction=Zij herkent het.|{seen}",
                    "conversation.sign|about={n}|person=" + PARENT + "|status=signed",
                    "child.hear|text=Zij wil rust.",
                    "weighing.record|risk=laag|nature=spanning|seriousness=licht|other_children=geen"
                            + "|vt_view=asked|vt_view_text=Hulp past.|answers.q0.answer=no"
                            + "|answers.q1.answer=yes|answers.q2.answer=no|answers.q3.answer=yes"
                            + "|answers.q4.answer=yes",
                    "not-report.decide|reason=De hulp past.|second_person="
                            + SECOND
                            + "|advice=Blijf praten.",
                    "decision.take|report=no|help=yes|protection=sufficient|motivation=Hulp past.",
                    "help.plan|actions=gezinscoach|owner="
                            + STAFF
                            + "|by={later}|term={later}"
                            + "|case_manager=Lotte Vos|measurable_result=op tijd",
                    "effect.evaluate|about={n}|q5=yes|reason=Zij komt op tijd.|monitoring=Marit",
                    "paper.locate|about={n}|location=kluis");

    private final LocalDate today;
    private final Set<SchoolFunction> functions =
            Set.of(
                    SchoolFunction.INTERNAL_COORDINATOR,
                    SchoolFunction.ATTENTION_OFFICER,
                    SchoolFunction.DIRECTOR);

    BenchCourse(LocalDate today) {
        this.today = today;
    }

    /// The first so many entries.
    List<Recorded> entries(int size) {
        var dossier = Dossier.none();
        var entries = new ArrayList<Recorded>();
        for (int i = 0; entries.size() < size; i++) {
            var at = at(moment(i));
            var act = act(COURSE.get(i % COURSE.size()), entries.size());
            if (!(Protocol.decide(dossier, act, at) instanceof Decision.Accepted(var drafts, _))) {
                throw new IllegalStateException("not accepted: " + act.name());
            }
            for (var draft : drafts) {
                var next = Recorded.of(entries.size() + 1L, at.now(), at.author(), draft);
                entries.add(next);
                dossier = dossier.with(next);
            }
        }
        return entries.subList(0, size);
    }

    Circumstances at(Instant now) {
        return new Circumstances(
                now,
                new Author(new Actor.Employee(new StaffId(STAFF)), functions),
                Set.of(Relation.TEAM),
                Agreement.of(new SchoolCalendar(List.of(), Set.of())),
                new PupilFacts(
                        new PupilId("00000000-0000-7000-8000-0000000000aa"),
                        today.minusYears(8),
                        List.of(new PupilFacts.Parent(new ParentId(PARENT), true)),
                        IdentifyingWords.NONE));
    }

    /// All acts lie within the last school year, so that no term lapses by its mere number.
    private Instant moment(int act) {
        return today.minusDays(1)
                .atTime(8, 0)
                .atZone(DomainClock.ZONE)
                .toInstant()
                .plusSeconds(act % A_YEAR);
    }

    private Act act(String line, int before) {
        var day = today.minusDays(1);
        var parts =
                line.replace("{n}", Integer.toString(before))
                        .replace("{later}", today.plusDays(20).toString())
                        .replace(
                                "{seen}",
                                "date="
                                        + day
                                        + "|place=classroom|situation=kring|others_present=nobody")
                        .split("\\|");
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            var field = parts[i].split("=", 2);
            fields.put(field[0], List.of(field[1]));
        }
        return Signals.read(parts[0], fields);
    }
}
