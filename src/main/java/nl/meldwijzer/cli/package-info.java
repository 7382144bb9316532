/// The commands: start, rehearse, import, migrate, verify, recover, keys, backup, restore,
/// rehearse-restore, doctor, bench. Every one has `--help`, an exit code that means something and
/// errors that say what to do, in Dutch unless the system asks for English.
@NullMarked
package nl.meldwijzer.cli;

import org.jspecify.annotations.NullMarked;
