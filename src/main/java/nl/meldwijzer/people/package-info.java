/// Boards, schools, groups, staff with the functions they hold and for how long, pupils, their
/// families and parents, each parent with or without authority (T39), and the import of all these
/// from a school administration. Gives names only to who shows a Grant, keeps them encrypted, and
/// answers who holds which function when.
@NullMarked
package nl.meldwijzer.people;

import org.jspecify.annotations.NullMarked;
