package nl.meldwijzer.access.internal;

import nl.meldwijzer.access.Visitor;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

import java.util.List;

/// A visitor as Spring Security wants to see her: without any authority, since what she may do is
/// asked of the Gatekeeper.
final class SignedIn extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;

    private final transient Visitor.Employee visitor;

    SignedIn(Visitor.Employee visitor) {
        super(List.of());
        this.visitor = visitor;
        setAuthenticated(true);
    }

    @Override
    public Visitor.Employee getPrincipal() {
        return visitor;
    }

    /// Her id, so that nothing that prints an authentication prints more.
    @Override
    public String getName() {
        return visitor.staff().value();
    }

    @Override
    public String getCredentials() {
        return "";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && signedIn.visitor.equals(visitor);
    }

    @Override
    public int hashCode() {
        return visitor.hashCode();
    }
}
