package nl.meldwijzer.web.form;

/// How a line is typed: which keyboard, what the browser may fill in, how wide.
public enum LineKind {
    TEXT("text", "off", ""),
    SHORT("text", "off", "govuk-input--width-10"),
    NAME("text", "name", ""),
    USER_NAME("text", "username", "govuk-input--width-20"),
    PASSWORD("password", "current-password", "govuk-input--width-20"),
    NEW_PASSWORD("password", "new-password", "govuk-input--width-20");

    private final String type;
    private final String autocomplete;
    private final String width;

    LineKind(String type, String autocomplete, String width) {
        this.type = type;
        this.autocomplete = autocomplete;
        this.width = width;
    }

    public String type() {
        return type;
    }

    public String autocomplete() {
        return autocomplete;
    }

    public String width() {
        return width;
    }
}
