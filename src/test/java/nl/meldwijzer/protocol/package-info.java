/// Tests of the rules, told as stories: given a dossier, when somebody does something, then this.
/// Everybody in them is invented.
@NullMarked
package nl.meldwijzer.protocol;

import org.jspecify.annotations.NullMarked;
