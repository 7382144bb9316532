package nl.meldwijzer.web.form;

/// A field was sent that no form of this product has. Answered with 400.
public final class ForeignField extends RuntimeException {
    ForeignField() {
        super("a field that the form does not have");
    }
}
