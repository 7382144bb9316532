package nl.meldwijzer.web.form;

/// One line of the error summary. An empty target means: not about one field.
public record Problem(String target, String text) {
    public boolean isAboutField() {
        return !target.isEmpty();
    }
}
