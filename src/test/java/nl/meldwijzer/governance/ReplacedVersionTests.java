package nl.meldwijzer.governance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.meldwijzer.access.Matter;
import nl.meldwijzer.kernel.Scope;
import nl.meldwijzer.people.PeopleWorld;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/// The back door of SQLite past its triggers on `update` and `delete`.
class ReplacedVersionTests {

    @Test
    void aVersionIsNotReplacedEither(@TempDir Path folder) throws SQLException {
        try (var world = new PeopleWorld(folder)) {
            var adopting = world.managing(world.founded.staff().get(1), Matter.ADOPTION);
            world.governance().register().adoptShipped(adopting, "po-2019", Map.of());
            var scope = new Scope.School(world.founded.school()).key();
            var replace =
                    "insert or replace into reporting_code_version"
                            + " select * from reporting_code_version where scope = '"
                            + scope
                            + "'";

            var file = "jdbc:sqlite:" + world.data.resolve("meldwijzer.db");
            try (var connection = DriverManager.getConnection(file);
                    var sql = connection.createStatement()) {
                assertThatThrownBy(() -> sql.execute(replace)).hasMessageContaining("append-only");
            }
        }
    }
}
