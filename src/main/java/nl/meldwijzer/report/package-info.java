/// Documents as they leave the product: what goes into them in which order, and the same document
/// as tagged PDF and as plain text. Every one says where the protocol comes from, and none loses
/// what sort of statement something is or whose it is.
@NullMarked
package nl.meldwijzer.report;

import org.jspecify.annotations.NullMarked;
