package nl.meldwijzer.protocol;

import nl.meldwijzer.kernel.Actor;
import nl.meldwijzer.kernel.ParentId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.SchoolCalendar;
import nl.meldwijzer.kernel.SchoolFunction;
import nl.meldwijzer.kernel.StaffId;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The people of the stories, and how they stand to the dossier.
record Cast(int number, Set<SchoolFunction> functions, Set<Relation> relations) {
    /// In force, while the dossier runs under the one before.
    static final String NEWER = "po-2019/2";

    /// Class teacher, on the team.
    static final Cast MARIT =
            new Cast(1, Set.of(SchoolFunction.CLASS_TEACHER), Set.of(Relation.TEAM));

    /// IB and attention officer.
    static final Cast INGE =
            new Cast(
                    2,
                    Set.of(SchoolFunction.INTERNAL_COORDINATOR, SchoolFunction.ATTENTION_OFFICER),
                    Set.of(Relation.COORDINATOR));

    /// A teacher who only deposits.
    static final Cast TOM =
            new Cast(3, Set.of(SchoolFunction.SUBJECT_TEACHER), Set.of(Relation.DEPOSITOR));

    /// An orthopedagogue on the team.
    static final Cast OLGA =
            new Cast(4, Set.of(SchoolFunction.ORTHOPEDAGOGUE), Set.of(Relation.TEAM));

    /// Receives for the board.
    static final Cast BEN =
            new Cast(5, Set.of(SchoolFunction.BOARD_RECIPIENT), Set.of(Relation.BOARD));

    /// IB without being attention officer, on the team.
    static final Cast IRIS =
            new Cast(6, Set.of(SchoolFunction.INTERNAL_COORDINATOR), Set.of(Relation.TEAM));

    /// Somebody whom things are about.
    static final Cast SAM =
            new Cast(7, Set.of(SchoolFunction.CLASS_TEACHER), Set.of(Relation.TEAM));

    /// The director, let into a sealed dossier.
    static final Cast DIRK = new Cast(8, Set.of(SchoolFunction.DIRECTOR), Set.of(Relation.TEAM));

    /// The deputy director, a stranger to every dossier.
    static final Cast ADA =
            new Cast(0, Set.of(SchoolFunction.DEPUTY_DIRECTOR), Set.of(Relation.DEPOSITOR));

    /// The parents, both with authority.
    static final ParentId ESTHER = new ParentId("00000000-0000-7000-8000-0000000000e1");

    static final ParentId BRAM = new ParentId("00000000-0000-7000-8000-0000000000b1");

    static final LocalDate BORN = LocalDate.parse("2018-04-02");
    static final LocalDate TODAY = LocalDate.parse("2025-09-16");
    static final PupilFacts NOOR =
            new PupilFacts(
                    new PupilId("00000000-0000-7000-8000-0000000000aa"),
                    BORN,
                    List.of(
                            new PupilFacts.Parent(Cast.ESTHER, true),
                            new PupilFacts.Parent(Cast.BRAM, true)),
                    new IdentifyingWords(
                            List.of(
                                    known(IdentifyingWords.Role.PUPIL, "Noor", "Buitenhuis"),
                                    known(IdentifyingWords.Role.EMPLOYEE, "Marit", "Zandstra")),
                            Set.of("4"),
                            Set.of("De Lindeboom")));
    static final Agreement SCHOOL =
            withEverything(
                            Agreement.of(
                                    new SchoolCalendar(
                                            List.of(
                                                    new SchoolCalendar.Holiday(
                                                            LocalDate.parse("2025-10-18"),
                                                            LocalDate.parse("2025-10-26"))),
                                            Set.of())))
                    .with(
                            new Offices(
                                    Map.of(
                                            SchoolFunction.ATTENTION_OFFICER,
                                            Set.of(INGE.staff()),
                                            SchoolFunction.INTERNAL_COORDINATOR,
                                            Set.of(INGE.staff(), IRIS.staff()),
                                            SchoolFunction.DIRECTOR,
                                            Set.of(DIRK.staff()),
                                            SchoolFunction.DEPUTY_DIRECTOR,
                                            Set.of(ADA.staff()),
                                            SchoolFunction.BOARD_RECIPIENT,
                                            Set.of(BEN.staff()))));

    private static IdentifyingWords.Known known(
            IdentifyingWords.Role role, String given, String surname) {
        return new IdentifyingWords.Known(role, 0, given, surname, Set.of());
    }

    /// The same school, which takes part in everything.
    private static Agreement withEverything(Agreement school) {
        return new Agreement(
                school.calendar(),
                school.terms(),
                new Agreement.Switches(true, true, true, true, true),
                school.version(),
                NEWER,
                school.offices());
    }

    StaffId staff() {
        var digits = Integer.toString(number);
        return new StaffId("00000000-0000-7000-8000-" + "0".repeat(12 - digits.length()) + digits);
    }

    Author author() {
        return new Author(new Actor.Employee(staff()), functions);
    }
}
