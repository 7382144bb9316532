/// Who may do what with which dossier: sign-in, sessions, functions as roles, teams, exclusions and
/// the [Gatekeeper], which alone makes a [Grant]. Without a Grant no other module gives out or
/// changes anything.
@NullMarked
package nl.meldwijzer.access;

import org.jspecify.annotations.NullMarked;
