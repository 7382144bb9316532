/// Keys and encryption: root → school, board or install → dossier. Content that leaves this module
/// in sealed form can be read only where its key still exists; destroying a key destroys the
/// content in every copy.
@NullMarked
package nl.meldwijzer.vault;

import org.jspecify.annotations.NullMarked;
