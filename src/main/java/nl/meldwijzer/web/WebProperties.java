package nl.meldwijzer.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What pages have to know of the install.
///
/// @param practice whether this is a practice school
@ConfigurationProperties("meldwijzer")
record WebProperties(@DefaultValue("false") boolean practice) {}
