/// How a document becomes a file.
@NullMarked
package nl.meldwijzer.report.internal;

import org.jspecify.annotations.NullMarked;
