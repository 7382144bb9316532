/// Tests of the ledger as other modules see it.
@NullMarked
package nl.meldwijzer.ledger;

import org.jspecify.annotations.NullMarked;
