package nl.meldwijzer.vault.internal;

import nl.meldwijzer.kernel.Secret;
import nl.meldwijzer.vault.KeyInventory;
import nl.meldwijzer.vault.Vault;
import nl.meldwijzer.vault.VaultAssembly;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The vault as beans, once a folder is named.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultProperties.class)
@ConditionalOnProperty("meldwijzer.vault.folder")
class VaultConfiguration {
    /// Whoever starts from the command line brings opened keys along.
    @Bean
    @ConditionalOnMissingBean
    VaultAssembly vaultAssembly(VaultProperties properties) {
        var passphrase =
                Optional.ofNullable(properties.passphraseFile()).map(VaultConfiguration::read);
        return VaultAssembly.exists(properties.folder())
                ? VaultAssembly.open(properties.folder(), passphrase)
                : VaultAssembly.create(properties.folder(), passphrase);
    }

    @Bean
    Vault vault(VaultAssembly assembly) {
        return assembly.vault();
    }

    @Bean
    KeyInventory keyInventory(VaultAssembly assembly) {
        return assembly.inventory();
    }

    private static Secret<char[]> read(Path file) {
        try {
            return new Secret<>(Files.readString(file).strip().toCharArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
