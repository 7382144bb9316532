package nl.meldwijzer.rehearsal.internal;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Purpose;
import nl.meldwijzer.dossier.AddToDeposit;
import nl.meldwijzer.dossier.BreakGlass;
import nl.meldwijzer.dossier.DepositAct;
import nl.meldwijzer.dossier.DepositId;
import nl.meldwijzer.dossier.Filed;
import nl.meldwijzer.dossier.NoteEmergency;
import nl.meldwijzer.dossier.PerformAct;
import nl.meldwijzer.dossier.ReadDossier;
import nl.meldwijzer.dossier.ReportEmployee;
import nl.meldwijzer.dossier.SubmissionId;
import nl.meldwijzer.kernel.DossierId;
import nl.meldwijzer.kernel.PupilId;
import nl.meldwijzer.protocol.Act;
import nl.meldwijzer.protocol.ActSpec;
import nl.meldwijzer.protocol.Refusal;
import nl.meldwijzer.protocol.Vocabulary;
import nl.meldwijzer.protocol.Warning;
import nl.meldwijzer.rehearsal.Played.Mismatch;
import nl.meldwijzer.rehearsal.Played.Seen;
import nl.meldwijzer.rehearsal.Stage;
import nl.meldwijzer.rehearsal.Step;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Lets the people of a scenario act, each through the Gatekeeper and the same use cases as the
/// pages.
final class Player {
    private static final List<String> LOOKING = List.of("page.open", "dossier.open-page");

    private final Stage stage;
    private final Cast cast;
    private final References references;
    private final FilingTray tray;
    private final Script script;
    private int submissions;

    Player(Stage stage, Cast cast, References references, FilingTray tray) {
        this.stage = stage;
        this.cast = cast;
        this.references = references;
        this.tray = tray;
        this.script = new Script(cast, references);
    }

    /// What came of an act.
    ///
    /// @param nonsense why it could not be played
    /// @param recorded what it became, when it was recorded
    record Result(Seen seen, List<Mismatch> nonsense, @Nullable Filed recorded) {
        static Result of(Seen seen) {
            return new Result(seen, List.of(), null);
        }
    }

    Result play(Step.Do step) {
        if (LOOKING.contains(step.act())) {
            return look(step);
        }
        var own = ownDeposit(step);
        var lines = script.read(step, own.isPresent() ? _ -> 1L : References.Reference::entry);
        return switch (lines) {
            case Script.Lines.Nonsense(var why) -> new Result(new Seen.Unplayable(), why, null);
            case Script.Lines.Act(var act) ->
                    own.map(deposit -> addTo(step, deposit, act)).orElseGet(() -> act(step, act));
        };
    }

    private Result act(Step.Do step, Act act) {
        var pupil = Optional.ofNullable(step.on().pupil()).map(cast::pupil);
        return switch (act) {
            case Act.ReportEmployee report -> deposit(step, pupil, g -> report(g, step, report));
            case Act.BreakGlass opening when pupil.isPresent() -> open(step, pupil.get(), opening);
            case Act.NoteEmergency note when pupil.isPresent() ->
                    deposit(step, pupil, g -> note(g, step, note));
            case Act any when pupil.isPresent() && isDeposited(any) ->
                    deposit(step, pupil, g -> deposit(g, step, act));
            case Act any -> perform(step, any);
        };
    }

    private static boolean isDeposited(Act act) {
        return Vocabulary.act(act.name()).filter(ActSpec::deposits).isPresent();
    }

    /// A note that somebody deposited herself, when the act is about it and no dossier is named.
    private Optional<References.Reference> ownDeposit(Step.Do step) {
        if (step.on().dossier() != null) {
            return Optional.empty();
        }
        return about(step).filter(one -> one.by().equals(step.by()) && one.deposit() != null);
    }

    private Optional<References.Reference> about(Step.Do step) {
        return Optional.ofNullable(step.with().fields().get("about"))
                .filter(field -> !field.values().isEmpty())
                .flatMap(field -> references.of(field.values().getFirst()));
    }

    private Result look(Step.Do step) {
        var dossier = dossier(step);
        if (dossier.isEmpty()) {
            return nowhere();
        }
        var admission =
                stage.access()
                        .gatekeeper()
                        .toRead(cast.visitor(step.by()), dossier.get(), Purpose.VIEW);
        return switch (admission) {
            case Admission.Hidden<Grant.Read>() -> Result.of(new Seen.Hidden());
            case Admission.Granted<Grant.Read>(var grant) -> {
                stage.dossiers().readDossier().handle(grant, new ReadDossier.Query.Newest());
                yield Result.of(new Seen.Allowed(List.of()));
            }
        };
    }

    /// A use case that deposits.
    private interface Depositing {
        Result with(Grant.Deposit grant);
    }

    private Result deposit(Step.Do step, Optional<PupilId> pupil, Depositing useCase) {
        if (pupil.isEmpty()) {
            return new Result(new Seen.Unplayable(), List.of(Mismatch.of("no-pupil")), null);
        }
        return switch (stage.access()
                .gatekeeper()
                .toDeposit(cast.visitor(step.by()), pupil.get())) {
            case Admission.Hidden<Grant.Deposit>() -> Result.of(new Seen.Hidden());
            case Admission.Granted<Grant.Deposit>(var grant) -> useCase.with(grant);
        };
    }

    private Result deposit(Grant.Deposit grant, Step.Do step, Act act) {
        var command = new DepositAct.Command(submission(), List.of(act));
        return switch (stage.dossiers().depositAct().handle(grant, command)) {
            case DepositAct.Outcome.Deposited(var id, var warnings) -> filed(step, id, warnings);
            case DepositAct.Outcome.Refused(var refusal) -> refused(refusal);
            case DepositAct.Outcome.AlreadyDone _, DepositAct.Outcome.SubmissionReused _ ->
                    throw new IllegalStateException("a rehearsal sends every form once");
        };
    }

    private Result note(Grant.Deposit grant, Step.Do step, Act.NoteEmergency act) {
        var command = new NoteEmergency.Command(submission(), act);
        return switch (stage.dossiers().noteEmergency().handle(grant, command)) {
            case NoteEmergency.Outcome.Noted(var id) -> filed(step, id, List.of());
            case NoteEmergency.Outcome.SubmissionReused _ ->
                    throw new IllegalStateException("a rehearsal sends every form once");
        };
    }

    private Result report(Grant.Deposit grant, Step.Do step, Act.ReportEmployee act) {
        var command = new ReportEmployee.Command(submission(), act);
        return switch (stage.dossiers().reportEmployee().handle(grant, command)) {
            case ReportEmployee.Outcome.Reported(var id, var warnings) -> filed(step, id, warnings);
            case ReportEmployee.Outcome.Refused(var refusal) -> refused(refusal);
            case ReportEmployee.Outcome.SubmissionReused _ ->
                    throw new IllegalStateException("a rehearsal sends every form once");
        };
    }

    private Result open(Step.Do step, PupilId pupil, Act.BreakGlass act) {
        return switch (stage.access().gatekeeper().toBreakGlass(cast.visitor(step.by()), pupil)) {
            case Admission.Hidden<Grant.BreakGlass>() -> Result.of(new Seen.Hidden());
            case Admission.Granted<Grant.BreakGlass>(var grant) -> {
                var command = new BreakGlass.Command(submission(), act);
                yield switch (stage.dossiers().breakGlass().handle(grant, command)) {
                    case BreakGlass.Outcome.Opened _ -> Result.of(new Seen.Allowed(List.of()));
                    case BreakGlass.Outcome.Refused(var refusal) -> refused(refusal);
                    case BreakGlass.Outcome.NotHere(), BreakGlass.Outcome.TooMany _ ->
                            Result.of(new Seen.Hidden());
                };
            }
        };
    }

    private Result addTo(Step.Do step, References.Reference own, Act act) {
        return deposit(
                step,
                Optional.of(own.pupil()),
                grant -> {
                    var command = new AddToDeposit.Command(submission(), deposit(own), act);
                    return switch (stage.dossiers().addToDeposit().handle(grant, command)) {
                        case AddToDeposit.Outcome.Added(var id, var warnings) ->
                                filed(step, id, warnings);
                        case AddToDeposit.Outcome.Refused(var refusal) -> refused(refusal);
                        case AddToDeposit.Outcome.Hidden() -> Result.of(new Seen.Hidden());
                        case AddToDeposit.Outcome.SubmissionReused _ ->
                                throw new IllegalStateException(
                                        "a rehearsal sends every form once");
                    };
                });
    }

    private static DepositId deposit(References.Reference own) {
        if (own.deposit() == null) {
            throw new IllegalStateException("not a deposit");
        }
        return own.deposit();
    }

    private Result perform(Step.Do step, Act act) {
        var dossier = dossier(step);
        if (dossier.isEmpty()) {
            return nowhere();
        }
        var visitor = cast.visitor(step.by());
        var gatekeeper = stage.access().gatekeeper();
        if (!(gatekeeper.toRead(visitor, dossier.get(), Purpose.VIEW)
                instanceof Admission.Granted<Grant.Read>(var reading))) {
            return Result.of(new Seen.Hidden());
        }
        if (!(gatekeeper.toWrite(visitor, dossier.get(), Purpose.RECORD)
                instanceof Admission.Granted<Grant.Write>(var writing))) {
            return Result.of(new Seen.Hidden());
        }
        var seen = stage.dossiers().readDossier().handle(reading, new ReadDossier.Query.Newest());
        var command = new PerformAct.Command(seen.header().version(), submission(), List.of(act));
        return switch (stage.dossiers().performAct().handle(writing, command)) {
            case PerformAct.Outcome.Recorded(_, var entries, var warnings) ->
                    recorded(
                            step,
                            new Filed(writing.scope(), dossier.get(), pupil(seen), entries),
                            warnings);
            case PerformAct.Outcome.Refused(var refusal) -> refused(refusal);
            case PerformAct.Outcome.OutOfDate _,
                    PerformAct.Outcome.AlreadyDone _,
                    PerformAct.Outcome.SubmissionReused _ ->
                    throw new IllegalStateException("a rehearsal acts one by one");
        };
    }

    private static PupilId pupil(ReadDossier.View seen) {
        return seen.header().pupil().orElseThrow().id();
    }

    private Optional<DossierId> dossier(Step.Do step) {
        var labelled = references.of(step.on().dossier()).or(() -> about(step));
        if (labelled.isPresent()) {
            return labelled.map(References.Reference::dossier);
        }
        return Optional.ofNullable(step.on().pupil())
                .map(cast::pupil)
                .map(references::of)
                .filter(known -> known.size() == 1)
                .map(List::getFirst);
    }

    private static Result nowhere() {
        return new Result(new Seen.Unplayable(), List.of(Mismatch.of("no-dossier")), null);
    }

    private Result filed(Step.Do step, DepositId id, List<Warning> warnings) {
        var filed = tray.last();
        references.found(filed);
        references.label(
                step.as(),
                new References.Reference(
                        step.by(), filed.pupil(), filed.dossier(), filed.entries().getLast(), id));
        return new Result(allowed(warnings), List.of(), filed);
    }

    private Result recorded(Step.Do step, Filed filed, List<Warning> warnings) {
        references.label(
                step.as(),
                new References.Reference(
                        step.by(),
                        filed.pupil(),
                        filed.dossier(),
                        filed.entries().getLast(),
                        null));
        return new Result(allowed(warnings), List.of(), filed);
    }

    private static Seen allowed(List<Warning> warnings) {
        return new Seen.Allowed(warnings.stream().map(Warning::name).toList());
    }

    private static Result refused(Refusal refusal) {
        return Result.of(
                new Seen.Refused(refusal.code().name(), refusal.fields(), refusal.asksGround()));
    }

    private SubmissionId submission() {
        submissions++;
        return new SubmissionId("rehearsal-" + submissions);
    }
}
