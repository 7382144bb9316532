package nl.meldwijzer.vault;

/// Where a sealed value stands. It is bound to the ciphertext as associated data, so that a value
/// moved to another row, column, dossier or school cannot be opened.
///
/// @param table the table
/// @param column the column
/// @param row the row's key, parts joined in a fixed order (see [#of])
public record Location(String table, String column, String row) {
    /// Joins the parts of a row's key so that no two different lists of parts give the same text.
    public static Location of(String table, String column, Object... rowParts) {
        var row = new StringBuilder();
        for (var part : rowParts) {
            var text = part.toString();
            row.append(text.length()).append(':').append(text);
        }
        return new Location(table, column, row.toString());
    }
}
