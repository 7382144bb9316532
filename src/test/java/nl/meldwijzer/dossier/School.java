package nl.meldwijzer.dossier;

import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.DossierVersion;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.RecordedLine;
import nl.meldwijzer.ledger.Stores;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.protocol.Vocabulary;
import nl.meldwijzer.rehearsal.MovableClock;
import nl.meldwijzer.rehearsal.Scenario;
import nl.meldwijzer.rehearsal.Stage;
import nl.meldwijzer.rehearsal.internal.Cast;
import nl.meldwijzer.rehearsal.internal.Casting;
import nl.meldwijzer.rehearsal.internal.ScenarioReader;
import nl.meldwijzer.vault.VaultAssembly;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/// A small fictional school on a real store in a temporary folder.
final class School implements AutoCloseable {
    private static final String SCENARIO =
            """
            scenario: Proefschool
            protocol: po-2019
            school: {name: Proefschool}
            staff:
              marit: {name: Marit Zandstra, functions: [class_teacher]}
              joost: {name: Joost Havelaar, functions: [class_teacher]}
              piet: {name: Piet Hazelaar, functions: [volunteer]}
              inge: {name: Inge Waterman, functions: [internal_coordinator]}
              rachida: {name: Rachida Amrani, functions: [attention_officer]}
              wouter: {name: Wouter Spaan, functions: [deputy_attention_officer]}
              femke: {name: Femke Duinker, functions: [board_recipient]}
              olaf: {name: Olaf Terhorst, functions: [board_recipient]}
            pupils:
              noor: {name: Noor Buitenhuis, born: 2018-04-02}
              daan: {name: Daan Roggeveen, born: 2018-01-19}
            steps:
              - {at: 2025-09-15T09:00, by: marit, do: page.open, pupil: noor, expect: {hidden: true}}
            """;

    static final Instant MONDAY = Instant.parse("2025-09-15T07:00:00Z");

    final MovableClock clock = new MovableClock(MONDAY);
    final List<Filed> filed = new ArrayList<>();
    final Path folder;
    final Stage stage;
    private final Cast cast;
    private int submissions;

    School(Path folder) {
        this.folder = folder;
        this.stage = open(folder);
        this.cast = Casting.cast(stage, scenario());
    }

    private Stage open(Path data) {
        return Stage.at(
                Stores.at(data),
                VaultAssembly.of(VaultAssembly.besides(data)),
                new Stage.Props(
                        clock,
                        Instant::now,
                        new SecureRandom(),
                        AccessOptions.DEFAULT,
                        filed::add));
    }

    private static Scenario scenario() {
        return switch (ScenarioReader.read("school", SCENARIO, Set.of("po-2019"))) {
            case nl.meldwijzer.rehearsal.Reading.Understood(var scenario) -> scenario;
            case nl.meldwijzer.rehearsal.Reading.Unreadable(var problem) ->
                    throw new IllegalStateException(problem.toString());
        };
    }

    Visitor.Employee who(String label) {
        var staff = cast.staff().get(label);
        if (staff == null) {
            throw new IllegalArgumentException(label);
        }
        return new Visitor.Employee(staff, cast.school(), "test");
    }

    PupilId pupil(String label) {
        var pupil = cast.pupils().get(label);
        if (pupil == null) {
            throw new IllegalArgumentException(label);
        }
        return pupil;
    }

    Scope scope() {
        return new Scope.School(cast.school());
    }

    Scope board() {
        return new Scope.Board(stage.people().standing().boardOf(cast.school()).orElseThrow());
    }

    SubmissionId submission() {
        submissions++;
        return new SubmissionId("s-" + submissions);
    }

    /// The act of this name with these fields, as `name=value`.
    static Act act(String name, String... fields) {
        var values = new TreeMap<String, List<String>>();
        Arrays.stream(fields)
                .map(field -> field.split("=", 2))
                .forEach(pair -> values.put(pair[0], List.of(pair[1])));
        return switch (Vocabulary.read(name, new Fields(values))) {
            case Reading.Understood(var act) -> act;
            case Reading.Unreadable(var problems) ->
                    throw new IllegalArgumentException(problems.toString());
        };
    }

    static Act signal(String text, String... more) {
        var fields =
                new ArrayList<>(
                        List.of(
                                "kind=fact",
                                "text=" + text,
                                "date=2025-09-15",
                                "place=classroom",
                                "situation=rekenles",
                                "others_present=nobody"));
        var given = new LinkedHashMap<String, String>();
        fields.addAll(List.of(more));
        fields.forEach(field -> given.put(field.split("=", 2)[0], field));
        return act("signal.record", given.values().toArray(String[]::new));
    }

    static Act.ReportEmployee report(String person) {
        return (Act.ReportEmployee)
                act(
                        "employee.report",
                        "person=" + person,
                        "nature=other",
                        "text=Wat ik zag.",
                        "date=2025-09-15",
                        "place=overblijf",
                        "situation=opruimen",
                        "others_present=nobody");
    }

    Grant.Deposit toDeposit(String who, String pupil) {
        return granted(stage.access().gatekeeper().toDeposit(who(who), pupil(pupil)));
    }

    Grant.Write toWrite(String who, DossierId dossier) {
        return granted(stage.access().gatekeeper().toWrite(who(who), dossier, Purpose.RECORD));
    }

    Grant.Read toRead(String who, DossierId dossier) {
        return granted(stage.access().gatekeeper().toRead(who(who), dossier, Purpose.VIEW));
    }

    /// What stands on somebody's list of dossiers.
    List<DossierId> listed(String who) {
        return stage.dossiers().dossierList().handle(toList(who, QueryKind.DOSSIERS)).stream()
                .map(DossierList.Listed::id)
                .toList();
    }

    /// What waits for somebody on her work list.
    List<MyWork.Item> waiting(String who) {
        return stage.dossiers().myWork().handle(toList(who, QueryKind.MY_WORK)).due();
    }

    /// The names of what waits for somebody.
    List<String> work(String who) {
        return waiting(who).stream().map(item -> item.due().key().what()).toList();
    }

    Grant.List toList(String who, QueryKind kind) {
        return granted(stage.access().gatekeeper().toList(who(who), kind));
    }

    boolean isHidden(String who, DossierId dossier) {
        return stage.access().gatekeeper().toRead(who(who), dossier, Purpose.VIEW)
                instanceof Admission.Hidden<Grant.Read>;
    }

    private static <G extends Grant> G granted(Admission<G> admission) {
        return switch (admission) {
            case Admission.Granted<G>(var grant) -> grant;
            case Admission.Hidden<G>() -> throw new IllegalStateException("hidden");
        };
    }

    /// Deposits a signal and says in which dossier it landed.
    DossierId deposit(String who, String pupil) {
        deposit(who, pupil, signal("Zij zat stil."));
        return filed.getLast().dossier();
    }

    DepositAct.Outcome deposit(String who, String pupil, Act... acts) {
        return stage.dossiers()
                .depositAct()
                .handle(toDeposit(who, pupil), new DepositAct.Command(submission(), List.of(acts)));
    }

    PerformAct.Outcome perform(String who, DossierId dossier, Act... acts) {
        var version = view("rachida", dossier).header().version();
        return perform(who, dossier, version, submission(), acts);
    }

    PerformAct.Outcome perform(
            String who,
            DossierId dossier,
            DossierVersion expected,
            SubmissionId submission,
            Act... acts) {
        return stage.dossiers()
                .performAct()
                .handle(
                        toWrite(who, dossier),
                        new PerformAct.Command(expected, submission, List.of(acts)));
    }

    ReadDossier.View view(String who, DossierId dossier) {
        return stage.dossiers()
                .readDossier()
                .handle(toRead(who, dossier), new ReadDossier.Query.Newest());
    }

    List<RecordedLine> lines(Scope scope) {
        return stage.ledger().ledger().lines(scope, Instant.EPOCH, MONDAY.plusSeconds(999_999_999));
    }

    @Override
    public void close() {
        stage.close();
    }
}
