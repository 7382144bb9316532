package nl.meldwijzer.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import nl.meldwijzer.kernel.Scope;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

class EdgeTests {
    private static final Scope LOG = new Scope.Install();
    private static final int LEAVES = 1_100;

    @TempDir private Path folder;

    /// RFC 6962, 2.1, as it stands there.
    private static byte[] naiveRoot(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Hashes.ofNothing();
        }
        if (leaves.size() == 1) {
            return leaves.getFirst();
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        return Hashes.node(
                naiveRoot(leaves.subList(0, half)), naiveRoot(leaves.subList(half, leaves.size())));
    }

    @Test
    void theEmptyTreeAndOneLeafAreThoseOfTheStandard() {
        var hex = HexFormat.of();

        assertThat(hex.formatHex(Edge.EMPTY.root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(hex.formatHex(Edge.EMPTY.plus(Hashes.leaf(new byte[0])).edge().root()))
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
    }

    @Test
    void growsLikeTheStandardAtEverySize() {
        var leaves = new ArrayList<byte[]>();
        var edge = Edge.EMPTY;
        for (int size = 0; size < 300; size++) {
            assertThat(edge.root()).as("size %d", size).isEqualTo(naiveRoot(leaves));
            leaves.add(leaf(size));
            edge = edge.plus(leaf(size)).edge();
        }
    }

    @Test
    void theStoredSubtreesGiveTheEdgeOfEverySizeBack() throws SQLException {
        try (var connection =
                DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("x.db"))) {
            Migrations.of(new SingleConnectionDataSource(connection, true)).migrate();
            var statements = new Statements(connection);
            var table = new LogTable(statements);
            var edges = write(connection, new NewRows(statements));

            for (int size :
                    new int[] {0, 1, 255, 256, 257, 300, 511, 512, 513, 1_023, 1_024, LEAVES}) {
                assertThat(table.edge(LOG, size).root())
                        .as("size %d", size)
                        .isEqualTo(edges.get(size).root());
            }
            assertThat(table.subtrees(LOG)).isEqualTo(LEAVES / 256);
        }
    }

    private static List<Edge> write(Connection connection, NewRows rows) throws SQLException {
        connection.setAutoCommit(false);
        var edges = new ArrayList<>(List.of(Edge.EMPTY));
        for (int index = 0; index < LEAVES; index++) {
            rows.add(row(index));
            var grown = edges.getLast().plus(leaf(index));
            grown.completed().forEach(subtree -> rows.add(LOG, subtree));
            edges.add(grown.edge());
        }
        connection.commit();
        return edges;
    }

    private static EntryRow row(int index) {
        var none = new byte[Hashes.BYTES];
        return new EntryRow(
                LOG.key(),
                index,
                "orders",
                index + 1,
                "2026-09-15T08:40:00.000Z",
                none,
                none,
                leaf(index),
                none);
    }

    private static byte[] leaf(int number) {
        return Hashes.leaf(Integer.toString(number).getBytes(UTF_8));
    }
}
