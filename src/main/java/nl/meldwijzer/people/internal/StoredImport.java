package nl.meldwijzer.people.internal;

import nl.meldwijzer.access.Grant;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.AuditLine;
import nl.meldwijzer.people.ImportFile;
import nl.meldwijzer.people.ImportRefusal;
import nl.meldwijzer.people.ImportReport;
import nl.meldwijzer.people.ReadFile;
import nl.meldwijzer.people.internal.reading.FileContents;
import nl.meldwijzer.people.internal.reading.FileReader;
import nl.meldwijzer.people.internal.reading.Reading;

import java.io.InputStream;
import java.util.Optional;

/// Plans an import and does it. A preview plans on a read-only connection, an import in the
/// transaction that carries it out, so that nothing can change in between.
public final class StoredImport implements ImportFile {
    private static final int BRIN = 4;

    private final PeopleRows rows;

    public StoredImport(PeopleRows rows) {
        this.rows = rows;
    }

    @Override
    public Preview preview(Grant.School grant, InputStream file) {
        return switch (FileReader.read(file, rows.today())) {
            case Reading.Refused(var refusal) -> refused(grant, refusal);
            case Reading.Understood(var contents) -> {
                var other = ofOtherSchool(grant, contents);
                yield other.isPresent() ? refused(grant, other.get()) : ready(grant, contents);
            }
        };
    }

    private Preview ready(Grant.School grant, FileContents contents) {
        var plan = rows.read(sql -> plan(grant, new InScope(sql, school(grant)), contents));
        commit(counted(grant.line().with("act", "import.previewed"), plan.report()));
        return new Preview.Ready(new ReadFile(grant.school(), contents), plan.report());
    }

    private Preview refused(Grant.School grant, ImportRefusal refusal) {
        commit(
                grant.line()
                        .with("act", "import.previewed")
                        .with("outcome", "refused")
                        .with("code", refusal.fault().wireName()));
        return new Preview.Refused(refusal);
    }

    @Override
    public ImportReport handle(Grant.School grant, ReadFile file) {
        if (!file.school().equals(grant.school())) {
            throw new IllegalArgumentException("a file that was read for another school");
        }
        return rows.write(tx -> {
            var in = new InScope(tx, school(grant));
            var plan = plan(grant, in, file.contents());
            plan.steps().forEach(step -> Step.apply(step, in, rows));
            tx.audit(counted(grant.line().with("act", "import.done"), plan.report()));
            return plan.report();
        });
    }

    private Plan plan(Grant.School grant, InScope in, FileContents contents) {
        return switch (contents) {
            case FileContents.Roster roster -> new RosterPlanner(rows, in, roster).plan();
            case FileContents.Parents parents -> new ParentPlanner(rows, in, parents).plan();
            case FileContents.Functions functions ->
                    new FunctionPlanner(rows, in, grant.actor(), functions).plan();
        };
    }

    /// Another school's pupils in this register would be a data breach.
    private Optional<ImportRefusal> ofOtherSchool(Grant.School grant, FileContents contents) {
        if (!(contents instanceof FileContents.Roster roster) || roster.brin().isEmpty()) {
            return Optional.empty();
        }
        var own =
                rows.read(sql -> rows.organisations.school(sql, grant.school()))
                        .flatMap(card -> card.brin())
                        .map(StoredImport::number);
        var other = roster.brin().get();
        return own.isEmpty() || own.get().equalsIgnoreCase(number(other.value()))
                ? Optional.empty()
                : Optional.of(
                        new ImportRefusal(
                                other.line(), ImportRefusal.Fault.OTHER_SCHOOL, "brincode"));
    }

    /// Without the two digits of a location.
    private static String number(String brin) {
        return brin.length() > BRIN ? brin.substring(0, BRIN) : brin;
    }

    private static AuditLine counted(AuditLine line, ImportReport report) {
        var counted = line.with("format", report.format());
        for (var section : report.sections()) {
            counted =
                    counted.with(
                            section.kind().wireName(),
                            "added=%d changed=%d unchanged=%d omitted=%d"
                                    .formatted(
                                            section.added().size(),
                                            section.changed().size(),
                                            section.unchanged(),
                                            section.omitted().size()));
        }
        return counted;
    }

    private void commit(AuditLine line) {
        rows.write(tx -> {
            tx.audit(line);
            return true;
        });
    }

    private static Scope school(Grant.School grant) {
        return new Scope.School(grant.school());
    }
}
