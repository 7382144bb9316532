package nl.meldwijzer.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A jte template taken apart: the markup with every expression cut out, and the string literals
/// that stood in the expressions. Knows just enough of jte's grammar for the checks.
final class Template {

    private static final Pattern PARENTHESISED =
            Pattern.compile("@(?:if|elseif|for|template\\.[\\w.]+)\\s*\\(");
    private static final Pattern KEYWORD = Pattern.compile("@(?:else|endif|endfor)\\b");
    private static final Pattern DECLARATION = Pattern.compile("@(?:import|param)\\b");

    private final String source;
    private final StringBuilder markup = new StringBuilder();
    private final List<String> literals = new ArrayList<>();
    private int at;

    private Template(String source) {
        this.source = source;
    }

    static Template read(Path file) {
        return parse(Sources.read(file));
    }

    static Template parse(String source) {
        var template = new Template(source);
        while (template.at < source.length()) {
            template.markup();
            template.at++;
        }
        return template;
    }

    String source() {
        return source;
    }

    String markupOnly() {
        return markup.toString();
    }

    List<String> literals() {
        return List.copyOf(literals);
    }

    /// Reads markup up to the end, or up to the backtick that closes a content block.
    private void markup() {
        while (at < source.length() && source.charAt(at) != '`') {
            if (source.startsWith("<%--", at)) {
                skipPast("--%>");
            } else if (source.startsWith("${", at) || source.startsWith("!{", at)) {
                at += 2;
                expression('}');
            } else if (source.startsWith("$unsafe{", at)) {
                at += "$unsafe{".length();
                expression('}');
            } else if (!instruction()) {
                markup.append(source.charAt(at));
                at++;
            }
        }
    }

    private boolean instruction() {
        if (starts(PARENTHESISED)) {
            at = source.indexOf('(', at) + 1;
            expression(')');
            return true;
        }
        if (starts(DECLARATION)) {
            expression('\n');
            return true;
        }
        var keyword = KEYWORD.matcher(source).region(at, source.length());
        if (keyword.lookingAt()) {
            at = keyword.end();
            return true;
        }
        return false;
    }

    private boolean starts(Pattern pattern) {
        return pattern.matcher(source).region(at, source.length()).lookingAt();
    }

    /// Reads Java up to the given closing character at its own level, and past it.
    private void expression(char close) {
        var depth = 0;
        while (at < source.length()) {
            var current = source.charAt(at);
            if (current == close && depth == 0) {
                at++;
                return;
            }
            if (current == '"') {
                literal();
            } else if (source.startsWith("@`", at)) {
                at += 2;
                markup();
                markup.append(' ');
            } else if (current == '(' || current == '{') {
                depth++;
            } else if (current == ')' || current == '}') {
                depth--;
            }
            at++;
        }
    }

    private void literal() {
        var start = ++at;
        while (at < source.length() && source.charAt(at) != '"') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        literals.add(source.substring(start, Math.min(at, source.length())));
    }

    private void skipPast(String end) {
        var found = source.indexOf(end, at);
        at = found < 0 ? source.length() : found + end.length();
    }
}
