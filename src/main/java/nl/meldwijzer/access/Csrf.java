package nl.meldwijzer.access;

/// The hidden field that every form carries, so that a page elsewhere cannot post it.
public interface Csrf {
    /// The field for the current request. Ask for it before the first byte of the page is written:
    /// it may set a cookie.
    Field field();

    /// A hidden field.
    ///
    /// @param name the hidden field's name
    /// @param value its value, for this page
    record Field(String name, String value) {}
}
