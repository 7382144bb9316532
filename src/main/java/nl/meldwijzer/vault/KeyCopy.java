package nl.meldwijzer.vault;

import java.util.ArrayList;
import java.util.List;

/// A key store as it was at a moment: every key wrapped, so worth nothing without the root key.
///
/// @param keys what was there
/// @param tombstones what was destroyed, each with its proof
public record KeyCopy(List<Row> keys, List<Row> tombstones) {
    private static final String LABEL = "meldwijzer-key-copy-1";

    public KeyCopy {
        keys = List.copyOf(keys);
        tombstones = List.copyOf(tombstones);
    }

    /// One row, as it stands in the store.
    @SuppressWarnings("ArrayRecordComponent") // opened by the vault, never compared
    public record Row(String scope, String kind, String name, byte[] bytes) {}

    public byte[] toBytes() {
        var out = LengthPrefixed.labelled(LABEL);
        for (var rows : List.of(keys, tombstones)) {
            out.number(rows.size());
            rows.forEach(row ->
                    out.text(row.scope()).text(row.kind()).text(row.name()).bytes(row.bytes()));
        }
        return out.toBytes();
    }

    /// Reads a copy back.
    ///
    /// @throws IllegalArgumentException when the bytes are not one
    public static KeyCopy read(byte[] bytes) {
        var in = LengthPrefixed.read(LABEL, bytes);
        return new KeyCopy(rows(in), rows(in));
    }

    private static List<Row> rows(LengthPrefixed.Reader in) {
        var rows = new ArrayList<Row>();
        for (var left = in.number(); left > 0; left--) {
            rows.add(new Row(in.text(), in.text(), in.text(), in.bytes()));
        }
        return rows;
    }
}
