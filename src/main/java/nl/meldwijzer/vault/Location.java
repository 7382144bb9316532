package nl.meldwijzer.vault;

/// Where a sealed value stands. It is bound to the ciphertext as associated data, so that a value
/// moved to another row, column, dossier or school cannot be opened.
///
/// @param table the table
/// @param column the column
/// @param row the row's key, parts joined by the caller in a fixed order
public record Location(String table, String column, String row) {}
