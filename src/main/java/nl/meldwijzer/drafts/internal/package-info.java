/// The rows of drafts and what lies sealed in them.
@NullMarked
package nl.meldwijzer.drafts.internal;

import org.jspecify.annotations.NullMarked;
