/// Sign-in, roles and teams; its Gatekeeper alone makes a Grant.
@NullMarked
package nl.meldwijzer.access;

import org.jspecify.annotations.NullMarked;
