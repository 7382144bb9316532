package nl.meldwijzer.cli;

import nl.meldwijzer.access.Admission;
import nl.meldwijzer.access.Grant;
import nl.meldwijzer.access.Matter;
import nl.meldwijzer.access.Visitor;
import nl.meldwijzer.cli.database.DatabaseOptions;
import nl.meldwijzer.directory.DirectoryImport;
import nl.meldwijzer.directory.Profile;
import nl.meldwijzer.kernel.SecurityClock;
import nl.meldwijzer.people.ImportFile;
import nl.meldwijzer.people.ImportRefusal;
import nl.meldwijzer.people.ImportReport;
import nl.meldwijzer.people.Schools.SchoolCard;
import nl.meldwijzer.people.TextFile;
import nl.meldwijzer.rehearsal.Stage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// `import FILE`: pupils, parents, staff and functions from a school administration, or with
/// `--directory` the organisations around a school, as the operator.
@Command(name = "import", mixinStandardHelpOptions = true, resourceBundle = "messages.cli")
final class ImportCommand implements Callable<Integer> {
    private final Console console;
    private final SecurityClock clock;

    @Parameters(paramLabel = "FILE", arity = "0..1")
    private Path file = Path.of("");

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--directory")
    private boolean isDirectory;

    @Option(names = "--profile", paramLabel = "NAME")
    private Optional<String> profile = Optional.empty();

    @Option(names = "--school", paramLabel = "NAME|BRIN")
    private Optional<String> school = Optional.empty();

    @Option(names = "--data", paramLabel = "DIR", defaultValue = "data")
    private Path data = Path.of("data");

    @Mixin private Passphrase passphrase = new Passphrase();

    @Mixin private DatabaseOptions database = new DatabaseOptions();

    ImportCommand(Console console, SecurityClock clock) {
        this.console = console;
        this.clock = clock;
    }

    @Override
    public Integer call() throws IOException {
        if (profile.isPresent() && Profile.named(profile.get()).isEmpty()) {
            console.complain(
                    "cli.import.no-profile",
                    String.join(", ", Stream.of(Profile.values()).map(Profile::wireName).toList()));
            return Exit.USAGE;
        }
        if (profile.isEmpty() && !(Files.isRegularFile(file) && Files.isReadable(file))) {
            console.complain("cli.import.no-file", file);
            return Exit.CANNOT;
        }
        if (!Files.isDirectory(data)) {
            console.complain("cli.store.NO_STORE", data);
            return Exit.CANNOT;
        }
        var objection = database.objection();
        if (objection.isPresent()) {
            console.complain(objection.get());
            return Exit.CANNOT;
        }
        var address = database.address(data.toAbsolutePath().normalize());
        try (var stage = new OpenStore(console, clock, passphrase).at(address)) {
            return importInto(stage);
        } catch (RuntimeException e) {
            return new Mishaps(console).explain(e, address);
        }
    }

    private int importInto(Stage stage) throws IOException {
        var chosen = choose(stage.people().schools().all());
        if (chosen.isEmpty()) {
            return Exit.USAGE;
        }
        if (isDirectory || profile.isPresent()) {
            return organisations(stage, chosen.get());
        }
        var grant = grant(stage, chosen.get(), Matter.PEOPLE);
        var door = stage.people().importFile();
        try (var in = Files.newInputStream(file)) {
            return switch (door.preview(grant, in)) {
                case ImportFile.Preview.Refused(var refusal) -> refused(refusal);
                case ImportFile.Preview.Ready(var read, var report) -> {
                    print(
                            dryRun
                                    ? report
                                    : door.handle(grant(stage, chosen.get(), Matter.PEOPLE), read));
                    console.say(dryRun ? "cli.import.dry" : "cli.import.done", chosen.get().name());
                    yield Exit.OK;
                }
            };
        }
    }

    private Optional<SchoolCard> choose(List<SchoolCard> schools) {
        var fitting = schools.stream().filter(this::isMeant).toList();
        if (fitting.size() == 1) {
            return Optional.of(fitting.getFirst());
        }
        console.complain(
                schools.isEmpty() ? "cli.import.no-school" : "cli.import.which-school",
                String.join(", ", schools.stream().map(SchoolCard::name).toList()));
        return Optional.empty();
    }

    private boolean isMeant(SchoolCard card) {
        return school.isEmpty()
                || card.name().equalsIgnoreCase(school.get())
                || card.brin().filter(school.get()::equalsIgnoreCase).isPresent();
    }

    private int organisations(Stage stage, SchoolCard school) throws IOException {
        var intake =
                new DirectoryIntake(
                        console,
                        stage.directory().imports(),
                        () -> grant(stage, school, Matter.DIRECTORY));
        int exit = organisations(intake);
        if (exit == Exit.OK) {
            console.say(dryRun ? "cli.import.dry" : "cli.import.done", school.name());
        }
        return exit;
    }

    private int organisations(DirectoryIntake intake) throws IOException {
        var shipped = profile.flatMap(Profile::named);
        if (shipped.isPresent()) {
            return intake.take(shipped.get().wireName(), shipped.get().text(), dryRun);
        }
        var name = String.valueOf(file.getFileName());
        try (var in = Files.newInputStream(file)) {
            return switch (TextFile.read(in, DirectoryImport.LONGEST)) {
                case TextFile.Text(var text) -> intake.take(name, text, dryRun);
                case TextFile.Refused(var refusal) -> intake.refused(name, refusal);
            };
        }
    }

    private static Grant.School grant(Stage stage, SchoolCard school, Matter matter) {
        var operator = new Visitor.Operator(school.id());
        return switch (stage.access().gatekeeper().toManage(operator, matter)) {
            case Admission.Granted<Grant.School>(var grant) -> grant;
            case Admission.Hidden<Grant.School>() ->
                    throw new IllegalStateException("the operator may not import");
        };
    }

    private int refused(ImportRefusal refusal) {
        console.complain(
                "cli.import.refused",
                file.getFileName(),
                Integer.toString(refusal.line()),
                refusal.fault().wireName(),
                refusal.about());
        return Exit.NOT_RIGHT;
    }

    private void print(ImportReport report) {
        console.line(report.format());
        for (var section : report.sections()) {
            console.say(
                    "cli.import.section",
                    console.texts().get("cli.import.kind." + section.kind().wireName()),
                    section.added().size(),
                    section.changed().size(),
                    section.unchanged(),
                    section.omitted().size(),
                    section.notInFile().size());
            section.omitted()
                    .forEach(one ->
                            console.say(
                                    "cli.import.omitted",
                                    Integer.toString(one.line()),
                                    one.reason().wireName()));
        }
        report.leftOut().forEach((name, count) -> console.say("cli.import.left-out", name, count));
    }
}
