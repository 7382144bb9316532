/// Pages and forms. Nobody depends on it.
@NullMarked
package nl.meldwijzer.web;

import org.jspecify.annotations.NullMarked;
