package nl.meldwijzer.access;

import nl.meldwijzer.kernel.Secret;

/// The browser of the current web request: what signing in needs from it and leaves with it.
public interface Browser {
    /// The attempt that this request makes.
    SignIn.Attempt attempt(Secret<String> name, Secret<String> password);

    /// Sets the cookies of a sign-in and says where the visitor was going: a path of this product.
    String keep(SignIn.Result.SignedIn signedIn);

    /// Remembers where this request was going, for [#keep] and [#renew].
    void remember();

    /// The same for another page of this product.
    void remember(String path);

    /// Sets the cookie of a session that got another token, and says where the visitor was going.
    String renew(Secret<String> session);

    /// Ends the session of this browser, and of no other; for hiding the screen with one link.
    /// Signing out is a form, answered by this module.
    void leave();
}
