package nl.meldwijzer.ledger.internal;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.nio.file.Path;

/// Where the main database stands.
///
/// @param folder the data folder, `DIR` of the command line
@Validated
@ConfigurationProperties("meldwijzer.ledger")
record LedgerProperties(@NotNull Path folder) {}
