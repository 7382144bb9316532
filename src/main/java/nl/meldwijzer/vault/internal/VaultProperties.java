package nl.meldwijzer.vault.internal;

import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

import java.nio.file.Path;

/// Where the keys stand.
///
/// @param folder holds the root key and the key store
/// @param passphraseFile holds the passphrase of a protected root key
@Validated
@ConfigurationProperties("meldwijzer.vault")
record VaultProperties(@NotNull Path folder, @Nullable Path passphraseFile) {}
