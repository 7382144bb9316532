package nl.meldwijzer.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class TemplateTests {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile(
                    "\\s(?:title|alt|placeholder|label|aria-label|aria-description"
                            + "|aria-roledescription|hx-confirm|hx-prompt)\\s*=\\s*\"[^\"]*\\p{L}{2,}");

    /// A sentence in an expression, as in `title = "Overzicht"`. Class names start in lower case.
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}\\p{Ll}+(?:[ .,!?].*)?");

    private static final Pattern ACTIVE_MARKUP =
            Pattern.compile(
                    "(?i)<[^>]*\\s(?:style|on[a-z]+|hx-on[:\\w-]*)\\s*=|<style\\b|javascript:"
                            + "|<script\\b(?![^>]*\\ssrc\\s*=)|<script\\b[^>]*>\\s*[^<\\s]"
                            + "|\\shx-(?:vals|headers|vars)\\s*=\\s*[\"']?js:");

    private static final Pattern UNCHECKED = Pattern.compile("\\$unsafe\\b|@raw\\b");

    static Stream<Path> templates() {
        return Sources.under(Sources.TEMPLATES, ".jte").stream();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void wordsComeFromMessages(Path file) {
        var template = Template.read(file);

        assertThat(wordsOf(template)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothingInlineIsActive(Path file) {
        assertThat(ACTIVE_MARKUP.matcher(Template.read(file).markupOnly()).results()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everythingIsEscaped(Path file) {
        assertThat(UNCHECKED.matcher(Sources.read(file)).results()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Hallo</p>",
                "@if(page.open())<p>Open</p>@endif",
                "@template.layout.main(content = @`<p>Hallo ${name}</p>`)",
                "<a title=\"Terug\" href=\"/\">${x}</a>",
                "@template.layout.main(title = \"Overzicht van alles\")",
                "<p>${open ? \"Ja\" : \"Nee\"}</p>",
                "@template.a(x = y(\"(\"), content = @`@for(var i : list)<b>naam</b>@endfor`)",
            })
    void aWordOutsideTheMessagesIsFound(String source) {
        assertThat(wordsOf(Template.parse(source))).isNotEmpty();
    }

    @Test
    void expressionsAndCommentsAreNoWords() {
        var template =
                Template.parse(
                        """
                        @import nl.meldwijzer.web.HealthPage
                        @param HealthPage page
                        <%-- uitleg --%>
                        !{var naam = page.name();}
                        <p class="govuk-body">${page.text("a.b")}&nbsp;·</p>
                        """);

        assertThat(wordsOf(template)).isEmpty();
        assertThat(template.literals()).containsExactly("a.b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p style=\"color:red\">",
                "<button class=\"x\" onclick=\"go()\">",
                "<script>go()</script>",
                "<script src=\"/a.js\">go()</script>",
                "<a href=\"javascript:go()\">",
                "<div hx-on:click=\"go()\">",
            })
    void activeMarkupIsFound(String source) {
        assertThat(ACTIVE_MARKUP.matcher(Template.parse(source).markupOnly()).results())
                .isNotEmpty();
    }

    private static Stream<String> wordsOf(Template template) {
        var text = TAG.matcher(template.markupOnly()).replaceAll(" ");
        var betweenTags = found(WORD, ENTITY.matcher(text).replaceAll(" "));
        var inAttributes = found(SPOKEN_ATTRIBUTE, template.markupOnly());
        var inExpressions =
                template.literals().stream().filter(literal -> SENTENCE.matcher(literal).matches());
        return Stream.of(betweenTags, inAttributes, inExpressions).flatMap(words -> words);
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
