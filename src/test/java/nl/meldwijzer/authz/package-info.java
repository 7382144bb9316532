/// Proofs about who gets in where, asked of the whole server over HTTP: two schools with the same
/// people and dossiers, every route, every function, every relation.
@NullMarked
package nl.meldwijzer.authz;

import org.jspecify.annotations.NullMarked;
