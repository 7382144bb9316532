package nl.meldwijzer.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every key that the protocol can hand out has its words, in both languages.
class ProtocolMessagesTests {
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyKeyHasWords(String language) throws IOException {
        var texts = texts(language);

        assertThat(texts.keySet()).containsAll(keys());
        assertThat(texts.values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(texts("en").keySet()).isEqualTo(texts("nl").keySet());
    }

    @Test
    void articlesAndWaysOutOfAllRulesHaveWords() throws IOException {
        var sources = new StringBuilder();
        try (var files = Files.list(Path.of("src/main/java/nl/meldwijzer/protocol"))) {
            for (var file : files.toList()) {
                sources.append(Files.readString(file).replaceAll("\\s+", " "));
            }
        }
        var texts = texts("nl").keySet();

        assertThat(named(sources, "Article\\.of\\( ?\"([a-z-]+)\"", "protocol.article."))
                .isNotEmpty()
                .isSubsetOf(texts);
        assertThat(named(sources, "WayOut\\.of\\( ?\"([a-z-]+)\"", "protocol.way-out."))
                .isNotEmpty()
                .isSubsetOf(texts);
    }

    private static Set<Object> named(CharSequence sources, String pattern, String prefix) {
        return Pattern.compile(pattern)
                .matcher(sources)
                .results()
                .map(found -> prefix + found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys() {
        var keys = new TreeSet<String>();
        Stream.of(
                        Arrays.stream(Code.values()).map(Code::key),
                        Arrays.stream(Warning.values()).map(Warning::key),
                        Arrays.stream(Term.values()).map(Term::key),
                        Arrays.stream(DueKind.values()).map(DueKind::key),
                        Arrays.stream(Missing.Problem.values()).map(Missing.Problem::key),
                        Arrays.stream(Reading.FieldProblem.Kind.values()).map(kind -> kind.key()),
                        Wording.names().stream().map(name -> "protocol.wording." + name),
                        SignalCatalogue.items().stream().map(SignalCatalogue.Item::key),
                        Arrays.stream(SignalCatalogue.Category.values())
                                .map(SignalCatalogue.Category::key),
                        Vocabulary.acts().stream().flatMap(ProtocolMessagesTests::keys))
                .flatMap(stream -> stream)
                .forEach(keys::add);
        return keys;
    }

    private static Stream<String> keys(ActSpec spec) {
        return Stream.concat(
                Stream.of(spec.key()), spec.fields().stream().flatMap(ProtocolMessagesTests::keys));
    }

    private static Stream<String> keys(FieldSpec field) {
        var options =
                field.name().equals("catalogue") || field.type() == FieldSpec.Type.ENTRIES
                        ? List.<String>of()
                        : field.options().stream().map(field::optionKey).toList();
        var missing =
                field.required()
                        ? List.of("protocol.missing.field." + field.name())
                        : List.<String>of();
        return Stream.of(List.of(field.key()), options, missing).flatMap(List::stream);
    }

    static Properties texts(String language) throws IOException {
        var texts = new Properties();
        var path = Path.of("src/main/resources/messages", "protocol_" + language + ".properties");
        try (Reader reader = Files.newBufferedReader(path)) {
            texts.load(reader);
        }
        return texts;
    }
}
