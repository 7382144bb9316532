package nl.meldwijzer.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldwijzer.access.QueryKind;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.ledger.OnBothStores;
import nl.meldwijzer.ledger.Stores;
import nl.meldwijzer.protocol.Entry;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

@OnBothStores
class ReportEmployeeTests {
    private School school;

    @BeforeEach
    void open(@TempDir Path folder) {
        school = new School(folder.resolve("data"));
        school.deposit("joost", "noor");
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void leavesNoTraceInTheRowsOfTheSchool() throws SQLException {
        var before = rows(school.scope());

        report("piet");

        assertThat(rows(school.scope())).isEqualTo(before);
        assertThat(rows(school.board())).isNotEmpty();
    }

    @Test
    void refusedLeavesNoTraceInTheRowsOfTheSchoolEither() throws SQLException {
        var before = rows(school.scope());

        var refused =
                school.stage
                        .dossiers()
                        .reportEmployee()
                        .handle(
                                school.toDeposit("marit", "noor"),
                                new ReportEmployee.Command(school.submission(), School.report("")));

        assertThat(refused).isInstanceOf(ReportEmployee.Outcome.Refused.class);
        assertThat(rows(school.scope())).isEqualTo(before);
        assertThat(school.lines(school.board()).getLast().line().details())
                .containsEntry("outcome", "refused");
    }

    /// A control: the same look at the rows does see an ordinary deposit.
    @Test
    void wouldBeSeenIfItWereAnOrdinaryDeposit() throws SQLException {
        var before = rows(school.scope());

        school.deposit("marit", "noor");

        assertThat(rows(school.scope())).isNotEqualTo(before);
    }

    @Test
    void standsWithTheBoardAlone() {
        var dossier = report("piet").dossier();

        assertThat(school.isHidden("femke", dossier)).isFalse();
        assertThat(List.of("marit", "joost", "piet", "inge", "rachida", "wouter"))
                .allMatch(who -> school.isHidden(who, dossier));
    }

    @Test
    void excludesTheNamedPersonBeforeTheRecord() {
        var dossier = report("femke").dossier();

        assertThat(school.isHidden("femke", dossier)).isTrue();
        assertThat(school.isHidden("olaf", dossier)).isFalse();
        assertThat(school.view("olaf", dossier).timeline().lines())
                .extracting(line -> line.entry().entry().wireName())
                .containsExactly(
                        "dossier.opened.v1",
                        "person.excluded.v1",
                        "team.member-added.v1",
                        "employee.reported.v1");
    }

    @Test
    void opensADossierOfItsOwnEachTime() {
        assertThat(report("piet").dossier()).isNotEqualTo(report("femke").dossier());
    }

    @Test
    void recordsAFormThatIsSentTwiceOnce() {
        var submission = school.submission();
        var first = report(submission);
        var second = report(submission);

        assertThat(second).isEqualTo(first);
        assertThat(school.filed).hasSize(2);
    }

    @Test
    void isGivenBackToTheReporterWithoutTraceAtTheSchool() throws SQLException {
        report("piet");
        var own =
                school.stage
                        .dossiers()
                        .ownDeposits()
                        .handle(school.toList("marit", QueryKind.OWN_DEPOSITS));

        assertThat(own).hasSize(1);
        assertThat(own.getFirst().entries()).hasOnlyElementsOfType(Entry.EmployeeReported.class);
        assertThat(school.lines(school.scope()).getLast().line().details())
                .containsEntry("count", "0");
    }

    private Filed report(String person) {
        school.stage
                .dossiers()
                .reportEmployee()
                .handle(
                        school.toDeposit("marit", "noor"),
                        new ReportEmployee.Command(
                                school.submission(),
                                School.report(school.who(person).staff().value())));
        return school.filed.getLast();
    }

    private ReportEmployee.Outcome report(SubmissionId submission) {
        return school.stage
                .dossiers()
                .reportEmployee()
                .handle(
                        school.toDeposit("marit", "noor"),
                        new ReportEmployee.Command(
                                submission, School.report(school.who("piet").staff().value())));
    }

    /// Every row of every table that belongs to a scope, byte for byte.
    private List<String> rows(Scope scope) throws SQLException {
        var all = new ArrayList<String>();
        try (var connection = Stores.raw(school.folder)) {
            for (var table : tables(connection)) {
                var query = "select * from \"" + table + "\" where scope = ?";
                try (var statement = connection.prepareStatement(query)) {
                    statement.setString(1, scope.key());
                    try (var rows = statement.executeQuery()) {
                        while (rows.next()) {
                            all.add(row(table, rows));
                        }
                    }
                }
            }
        }
        all.sort(null);
        return all;
    }

    private static List<String> tables(java.sql.Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var rows = connection.getMetaData().getColumns(null, null, "%", "scope")) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_NAME"));
            }
        }
        assertThat(tables).contains("entry", "dossier", "due_item", "submission", "deposit");
        return tables;
    }

    private static String row(String table, java.sql.ResultSet rows) throws SQLException {
        var text = new StringBuilder(table);
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            var value = rows.getObject(column);
            text.append('|')
                    .append(
                            value instanceof byte[] bytes
                                    ? HexFormat.of().formatHex(bytes)
                                    : String.valueOf(value));
        }
        return text.toString();
    }
}
