/// The state of the install for who keeps it running. Promises that nothing on it depends on a
/// dossier: no sizes of logs, no counts.
@NullMarked
package nl.meldwijzer.web.install;

import org.jspecify.annotations.NullMarked;
