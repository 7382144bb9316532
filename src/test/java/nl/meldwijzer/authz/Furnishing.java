package nl.meldwijzer.authz;

import static nl.meldwijzer.authz.TwinSchools.KEEPER;
import static nl.meldwijzer.authz.TwinSchools.PASSWORD;
import static nl.meldwijzer.authz.TwinSchools.TRUSTEE;
import static nl.meldwijzer.authz.TwinSchools.key;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.NewSignIn;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.access.SignIn;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.directory.Organisation;
import nl.meldwijzer.dossier.BreakGlass;
import nl.meldwijzer.dossier.DepositAct;
import nl.meldwijzer.dossier.PerformAct;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.dossier.ReportEmployee;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.kernel.StaffId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.Fields;
import nl.meldwijzer.protocol.Reading;
import nl.meldwijzer.protocol.Vocabulary;
import nl.meldwijzer.rehearsal.Stage;
import nl.meldwijzer.rehearsal.internal.Cast;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Puts a school's dossiers where the trials want them, by the acts that anybody else would use.
final class Furnishing {
    /// The only ones whom the board may let into what is sealed (decision 0026).
    private static final List<String> MANAGEMENT = List.of("director", "deputy_director");

    private final Stage stage;
    private final Filings filed;
    private final String word;
    private final Cast cast;
    private final SequencedMap<String, Map<String, String>> dossiers = new LinkedHashMap<>();
    private final SequencedMap<String, Map<String, Twin.Deposit>> deposits = new LinkedHashMap<>();

    Furnishing(Stage stage, Filings filed, String word, Cast cast) {
        this.stage = stage;
        this.filed = filed;
        this.word = word;
        this.cast = cast;
    }

    Twin twin() {
        var sessions = sessions();
        open();
        sealed();
        return new Twin(
                word,
                cast.school().value(),
                values(cast.staff(), StaffId::value),
                sessions,
                values(cast.pupils(), PupilId::value),
                new Twin.Shelf(dossiers, deposits, groups(), organisation()));
    }

    private String organisation() {
        var keeper = visitor(KEEPER);
        var grant = granted(stage.access().gatekeeper().toManage(keeper, Matter.DIRECTORY));
        return stage.directory()
                .register()
                .add(
                        grant,
                        new Organisation(
                                new Organisation.Identity(
                                        "Steunpunt " + word, List.of(), Set.of(), true),
                                new Organisation.Reach("", "", "", ""),
                                List.of(),
                                new Organisation.Cooperation("", "", List.of()),
                                Optional.empty()))
                .value();
    }

    private Map<String, String> sessions() {
        var sessions = new TreeMap<String, String>();
        for (var label : cast.staff().keySet()) {
            var invitation =
                    stage.access().invitations().invite(toManage(Matter.ACCOUNTS), staff(label));
            var name = new nl.meldwijzer.kernel.Secret<>(label + "@" + word + ".example");
            var password = new nl.meldwijzer.kernel.Secret<>(PASSWORD);
            stage.access()
                    .invitations()
                    .accept(invitation, new NewSignIn(name, password, Set.of()));
            var attempt =
                    new SignIn.Attempt(name, password, null, "10.0.0." + (sessions.size() + 1));
            switch (stage.access().signIn().attempt(attempt)) {
                case SignIn.Result.SignedIn in -> sessions.put(label, in.session().expose());
                case SignIn.Result.Wrong _, SignIn.Result.Wait _, SignIn.Result.Busy _ ->
                        throw new IllegalStateException(label + " could not sign in");
            }
        }
        return sessions;
    }

    /// The school's own dossiers: one for each way to stand to it, the same one for everybody.
    private void open() {
        for (var relation : List.of("none", "team", "former", "depositor", "excluded")) {
            deposit(KEEPER, relation);
            var dossier = filed.lastDossier();
            dossiers.put(relation, Twin.FUNCTIONS.stream().collect(same(dossier)));
            Twin.FUNCTIONS.forEach(who -> relate(relation, who, dossier));
        }
    }

    private void relate(String relation, String who, String dossier) {
        switch (relation) {
            case "team" -> team("team.add", who, dossier);
            case "former" -> {
                team("team.add", who, dossier);
                team("team.remove", who, dossier);
            }
            case "depositor" -> keep("own", who, deposit(who, relation));
            case "excluded" -> {
                keep("excluded", who, deposit(who, relation));
                team("team.add", who, dossier);
                team("person.exclude", who, dossier);
            }
            default -> {}
        }
    }

    /// Dossiers of a school under the same board: its own, and one it reported to that board.
    void sister(Furnishing sister) {
        sister.deposit(KEEPER, "none");
        dossiers.put("sister school", Twin.FUNCTIONS.stream().collect(same(filed.lastDossier())));
        sister.report(KEEPER, "person_name=een onbekende invaller");
        dossiers.put(
                "sister school sealed", Twin.FUNCTIONS.stream().collect(same(filed.lastDossier())));
    }

    /// Into these management let itself; out of one everybody was kept since.
    void emergencies() {
        for (var relation : List.of("break glass", "break glass excluded")) {
            deposit(KEEPER, relation);
            var dossier = filed.lastDossier();
            dossiers.put(relation, Twin.FUNCTIONS.stream().collect(same(dossier)));
            MANAGEMENT.forEach(who -> breakGlass(who, relation));
        }
        var closed = filed.lastDossier();
        Twin.FUNCTIONS.forEach(who -> team("person.exclude", who, closed));
    }

    private void breakGlass(String who, String pupil) {
        var grant =
                granted(stage.access().gatekeeper().toBreakGlass(visitor(who), pupil(key(pupil))));
        var act = act("access.break-glass", "category=danger", "reason=Een kind is nu in gevaar.");
        var command = new BreakGlass.Command(submission(), (Act.BreakGlass) act);
        if (!(stage.dossiers().breakGlass().handle(grant, command)
                instanceof BreakGlass.Outcome.Opened)) {
            throw new IllegalStateException("not opened");
        }
    }

    /// The board's: everybody has reported one, and is accused in another. Into the last the board
    /// let those in whom it may.
    private void sealed() {
        report(KEEPER, "person_name=een onbekende invaller");
        var unnamed = filed.lastDossier();
        dossiers.put("sealed", Twin.FUNCTIONS.stream().collect(same(unnamed)));
        for (var who : Twin.FUNCTIONS) {
            keep("sealed own", who, report(who, "person_name=een ouder die hielp"));
            keepDossier("sealed depositor", who);
            report(KEEPER, "person=" + staff(who).value());
            keepDossier("sealed accused", who);
        }
        report(KEEPER, "person_name=een begeleider van buiten", "nature=other");
        var helped = filed.lastDossier();
        MANAGEMENT.forEach(who -> perform(TRUSTEE, helped, change("team.add", who)));
        dossiers.put("sealed team", Twin.FUNCTIONS.stream().collect(same(helped)));
    }

    private void keep(String relation, String who, Twin.Deposit deposit) {
        deposits.computeIfAbsent(relation, _ -> new TreeMap<>()).put(who, deposit);
    }

    private void keepDossier(String relation, String who) {
        dossiers.computeIfAbsent(relation, _ -> new TreeMap<>()).put(who, filed.lastDossier());
    }

    private Twin.Deposit deposit(String who, String pupil) {
        var signal =
                act(
                        "signal.record",
                        "kind=fact",
                        "text=Zij zat stil bij de " + word + ".",
                        "date=2025-09-15",
                        "place=classroom",
                        "situation=rekenles",
                        "others_present=nobody");
        var outcome =
                stage.dossiers()
                        .depositAct()
                        .handle(
                                toDeposit(who, key(pupil)),
                                new DepositAct.Command(submission(), List.of(signal)));
        if (outcome instanceof DepositAct.Outcome.Deposited(var id, _)) {
            return new Twin.Deposit(pupil(key(pupil)).value(), id.value());
        }
        throw new IllegalStateException("not deposited: " + outcome);
    }

    private Twin.Deposit report(String who, String about) {
        return report(who, about, "nature=sexual");
    }

    private Twin.Deposit report(String who, String about, String nature) {
        var act =
                (Act.ReportEmployee)
                        act(
                                "employee.report",
                                about,
                                nature,
                                "text=Wat ik zag bij de " + word + ".",
                                "date=2025-09-15",
                                "place=overblijf",
                                "situation=opruimen",
                                "others_present=nobody");
        var outcome =
                stage.dossiers()
                        .reportEmployee()
                        .handle(
                                toDeposit(who, "sealed"),
                                new ReportEmployee.Command(submission(), act));
        if (outcome instanceof ReportEmployee.Outcome.Reported(var id, _)) {
            return new Twin.Deposit(pupil("sealed").value(), id.value());
        }
        throw new IllegalStateException("not reported: " + outcome);
    }

    private void team(String act, String who, String dossier) {
        perform(KEEPER, dossier, change(act, who));
    }

    private Act change(String act, String who) {
        return act(act, "person=" + staff(who).value(), "reason=Voor de proef.");
    }

    private void perform(String who, String id, Act act) {
        var dossier = new DossierId(id);
        var gatekeeper = stage.access().gatekeeper();
        var read = granted(gatekeeper.toRead(visitor(who), dossier, Purpose.VIEW));
        var version =
                stage.dossiers()
                        .readDossier()
                        .handle(read, new ReadDossier.Query.Newest())
                        .header()
                        .version();
        var outcome =
                stage.dossiers()
                        .performAct()
                        .handle(
                                granted(gatekeeper.toWrite(visitor(who), dossier, Purpose.RECORD)),
                                new PerformAct.Command(version, submission(), List.of(act)));
        if (!(outcome instanceof PerformAct.Outcome.Recorded)) {
            throw new IllegalStateException("not performed: " + outcome);
        }
    }

    private static Act act(String name, String... fields) {
        var values = new TreeMap<String, List<String>>();
        for (var field : fields) {
            var pair = field.split("=", 2);
            values.put(pair[0], List.of(pair[1]));
        }
        return switch (Vocabulary.read(name, new Fields(values))) {
            case Reading.Understood(var act) -> act;
            case Reading.Unreadable(var problems) ->
                    throw new IllegalArgumentException(problems.toString());
        };
    }

    private Map<String, String> groups() {
        return stage.people().people().groups(toManage(Matter.PEOPLE)).stream()
                .collect(Collectors.toMap(card -> card.name(), card -> card.id().value()));
    }

    private Grant.Deposit toDeposit(String who, String pupil) {
        return granted(stage.access().gatekeeper().toDeposit(visitor(who), pupil(pupil)));
    }

    private Grant.School toManage(Matter matter) {
        return granted(
                stage.access().gatekeeper().toManage(new Visitor.Operator(cast.school()), matter));
    }

    private static <G extends Grant> G granted(Admission<G> admission) {
        return switch (admission) {
            case Admission.Granted<G>(var grant) -> grant;
            case Admission.Hidden<G>() -> throw new IllegalStateException("hidden");
        };
    }

    private Visitor.Employee visitor(String label) {
        return new Visitor.Employee(staff(label), cast.school(), "test");
    }

    private StaffId staff(String label) {
        var staff = cast.staff().get(label);
        if (staff == null) {
            throw new IllegalArgumentException("nobody is " + label);
        }
        return staff;
    }

    private PupilId pupil(String label) {
        var pupil = cast.pupils().get(label);
        if (pupil == null) {
            throw new IllegalArgumentException("no pupil is " + label);
        }
        return pupil;
    }

    private static SubmissionId submission() {
        return new SubmissionId(UUID.randomUUID().toString());
    }

    private static java.util.stream.Collector<String, ?, Map<String, String>> same(String value) {
        return Collectors.toMap(Function.identity(), _ -> value);
    }

    private static <K, V> Map<K, String> values(Map<K, V> from, Function<V, String> text) {
        return from.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> text.apply(one.getValue())));
    }
}
