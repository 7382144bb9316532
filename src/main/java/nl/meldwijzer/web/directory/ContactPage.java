package nl.meldwijzer.web.directory;

import nl.meldwijzer.web.form.Questions;
import nl.meldwijzer.web.form.Refused;

/// One contact person, to change.
///
/// @param back the page of the organisation
public record ContactPage(String back, Questions questions, Refused refused) {}
