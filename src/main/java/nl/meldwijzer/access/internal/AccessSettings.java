package nl.meldwijzer.access.internal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import nl.meldwijzer.access.AccessOptions;
import nl.meldwijzer.access.PasswordCost;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import java.time.Duration;

/// What an install sets about signing in.
///
/// @param secureTransport whether browsers come over HTTPS; without it, on the own machine only
///   (architecture decision 15)
/// @param invitationDays how many days an invitation can be used
@Validated
@ConfigurationProperties("meldwijzer.access")
record AccessSettings(
        @DefaultValue("false") boolean secureTransport,
        @DefaultValue("2") @Min(1) @Max(7) int invitationDays) {
    AccessOptions options() {
        return new AccessOptions(PasswordCost.DEFAULT, Duration.ofDays(invitationDays));
    }
}
