/// The bytes in which entries are kept for decades: JSON whose names are written by hand here and
/// never change. An unknown name or a missing field is corruption, not something to skip.
@NullMarked
package nl.meldwijzer.dossier.internal.wire;

import org.jspecify.annotations.NullMarked;
