/// Recording a signal, finding back what one recorded, and the separate road for employees.
/// Promises that a signal can be written down in a minute, on a phone, by anyone employed.
@NullMarked
package nl.meldwijzer.web.signal;

import org.jspecify.annotations.NullMarked;
