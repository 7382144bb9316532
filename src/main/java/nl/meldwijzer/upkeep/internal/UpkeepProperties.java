package nl.meldwijzer.upkeep.internal;

import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.nio.file.Path;

/// Where commands leave their receipts: the data folder of the ledger.
@Validated
@ConfigurationProperties("meldwijzer.ledger")
record UpkeepProperties(@NotNull Path folder) {}
