package nl.meldwijzer.protocol;

import java.util.List;

/// The article of the reporting code that a rule comes from.
///
/// @param rules ids in the requirements, such as `S66`
/// @param name the last part of its key
public record Article(List<String> rules, String name) {
    public Article {
        rules = List.copyOf(rules);
    }

    static Article of(String name, String... rules) {
        return new Article(List.of(rules), name);
    }

    /// The key of its text.
    public String key() {
        return "protocol.article." + name;
    }
}
