package nl.meldwijzer.authz;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Hostile texts, and what of a page no text may become.
final class Markup {
    /// Stands in every hostile text, and in no word of ours.
    static final String MARK = "xssq";

    /// Gets out of an attribute, an element, a comment, a title, a script or a template, if
    /// anything lets it.
    static final String LONG =
            """
            "'><xssq onxssq=1 autofocus><img src=x onerror=xssq()></textarea><xssq></title></option>
            --><xssq>]]></script><script>xssq()</script><svg/onload=xssq()><a href="jav&#x09;ascript:
            xssq()">x</a>{{xssq}}${xssq}__${xssq}__@xssq() &lt;xssq&gt;&#60;xssq&#62;%3Cxssq%3E
            <style>xssq{}</style><iframe srcdoc="<xssq>"><base href=//xssq>`${xssq}`
            """
                    + "\u2028<xssq>";

    /// For what takes few characters.
    static final String SHORT = "\"'><xssq onxssq=1>";

    /// For what becomes an address.
    static final String ADDRESS = "javascript:xssq()";

    private static final Set<String> ADDRESSES =
            Set.of("href", "src", "action", "formaction", "data", "xlink:href", "poster");
    private static final Pattern OURS = Pattern.compile("/[^/].*|/|#.*|tel:[0-9+]*|https?://.*");
    private static final Set<String> NEVER =
            Set.of("iframe", "object", "embed", "base", "style", "frame", "applet", "math");

    private Markup() {}

    /// What a page holds that only a text can have put there.
    static List<String> wrong(String page) {
        return Jsoup.parse(page).getAllElements().stream().flatMap(Markup::wrong).toList();
    }

    private static Stream<String> wrong(Element element) {
        var tag = element.normalName();
        boolean isWrong =
                tag.contains(MARK)
                        || NEVER.contains(tag)
                        || (tag.equals("script") && !element.hasAttr("src"));
        return Stream.concat(
                isWrong ? Stream.of("<" + tag + ">") : Stream.empty(),
                element.attributes().asList().stream()
                        .filter(Markup::isWrong)
                        .map(attribute -> "<" + tag + " " + attribute.getKey() + ">"));
    }

    private static boolean isWrong(Attribute attribute) {
        var name = attribute.getKey();
        return name.contains(MARK)
                || name.startsWith("on")
                || name.equals("style")
                || name.equals("srcdoc")
                || (ADDRESSES.contains(name) && !OURS.matcher(attribute.getValue()).matches());
    }
}
