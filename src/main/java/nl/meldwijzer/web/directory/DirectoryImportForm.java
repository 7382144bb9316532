package nl.meldwijzer.web.directory;

import nl.meldwijzer.directory.DirectoryImport.Chosen;

import org.springframework.util.MultiValueMap;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The yes to a preview: the text it was made of, and which of its organisations.
record DirectoryImportForm(MultiValueMap<String, String> sent) {
    String text() {
        return plain(value("text"));
    }

    /// A browser ends lines its own way and drops an empty line at the beginning of a field.
    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("^\n+", "");
    }

    /// Whether the text is the one of the preview. Another text has other lines, and the ticks
    /// would be about others.
    boolean isAsSeen() {
        return value("seen").equals(seen(text()));
    }

    Chosen chosen() {
        return new Chosen(lines("line"), lines("person"));
    }

    /// A mark of a text: against mistakes, not against anybody.
    static String seen(String text) {
        return text.length() + "-" + Integer.toHexString(text.hashCode());
    }

    private Set<Integer> lines(String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .filter(line -> line.matches("[0-9]{1,7}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    private String value(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("");
    }
}
