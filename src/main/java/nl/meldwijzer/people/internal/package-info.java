/// Rows of people and the use cases on them. Every name, address, birth date and external key
/// leaves this package for the database in sealed form only.
@NullMarked
package nl.meldwijzer.people.internal;

import org.jspecify.annotations.NullMarked;
