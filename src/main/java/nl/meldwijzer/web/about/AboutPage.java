package nl.meldwijzer.web.about;

import java.util.List;

/// What this product is and whose work it stands on.
public record AboutPage(String version, List<Part> parts) {
    public AboutPage {
        parts = List.copyOf(parts);
    }

    /// A work of others in the product, with its licence.
    public record Part(String name, String what, String licence) {}
}
