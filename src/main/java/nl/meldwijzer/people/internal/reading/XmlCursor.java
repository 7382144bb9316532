package nl.meldwijzer.people.internal.reading;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.DTD;
import static javax.xml.stream.XMLStreamConstants.END_DOCUMENT;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.ENTITY_REFERENCE;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import nl.meldwijzer.people.ImportRefusal.Fault;

import org.jspecify.annotations.Nullable;

import java.io.StringReader;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks an XML document element by element and stops at the first thing an honest file does not
/// have: a document type, an entity, endless depth, number or length. Text that nobody asks for is
/// counted, not made into a string.
final class XmlCursor {
    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private int depth;
    private int elements;

    private XmlCursor(XMLStreamReader reader) {
        this.reader = reader;
    }

    /// A cursor that stands on the root element.
    static XmlCursor at(String document) throws Unreadable {
        try {
            var cursor = new XmlCursor(FACTORY.createXMLStreamReader(new StringReader(document)));
            while (cursor.step() != START_ELEMENT) {
                // Comments and white space before the root.
            }
            return cursor;
        } catch (XMLStreamException unreadable) {
            throw new Unreadable(lineOf(unreadable), Fault.MALFORMED, "");
        }
    }

    /// Local name of the element the cursor stands on.
    String name() {
        return reader.getLocalName();
    }

    /// Its namespace; empty when it has none.
    String namespace() {
        @Nullable String uri = reader.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    int line() {
        return reader.getLocation().getLineNumber();
    }

    /// The value of an attribute without a namespace.
    Optional<String> attribute(String wanted) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (isPlain(i) && reader.getAttributeLocalName(i).equals(wanted)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /// Names of the attributes without a namespace; their values stay unread.
    Set<String> attributes() {
        var names = new java.util.TreeSet<String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (isPlain(i)) {
                names.add(reader.getAttributeLocalName(i));
            }
        }
        return names;
    }

    /// Moves to the next child of the element whose children are being visited; false at its end.
    /// The caller has read or skipped the child before.
    boolean nextChild() throws Unreadable {
        while (true) {
            switch (step()) {
                case START_ELEMENT -> {
                    return true;
                }
                case END_ELEMENT, END_DOCUMENT -> {
                    return false;
                }
                case CHARACTERS, CDATA -> refuseText();
                default -> {
                    // White space, comments and instructions between elements say nothing.
                }
            }
        }
    }

    /// The text of the element the cursor stands on, up to its end.
    String text() throws Unreadable {
        var about = name();
        var text = new StringBuilder();
        while (true) {
            switch (step()) {
                case END_ELEMENT -> {
                    return Texts.clean(text.toString(), line(), about);
                }
                case CHARACTERS, CDATA, SPACE -> {
                    if (text.length() + reader.getTextLength() > Limits.VALUE) {
                        throw new Unreadable(line(), Fault.TEXT_TOO_LONG, about);
                    }
                    text.append(reader.getText());
                }
                case START_ELEMENT, END_DOCUMENT ->
                        throw new Unreadable(line(), Fault.MALFORMED, about);
                default -> {
                    // A comment inside a value is not part of it.
                }
            }
        }
    }

    /// Passes by the element the cursor stands on and all that is in it, without reading its text.
    void skip() throws Unreadable {
        int outside = depth - 1;
        long length = 0;
        while (depth > outside) {
            int event = step();
            if (event == CHARACTERS || event == CDATA) {
                length += reader.getTextLength();
            }
            if (length > Limits.SKIPPED) {
                throw new Unreadable(line(), Fault.TEXT_TOO_LONG, "");
            }
        }
    }

    /// Reads to the end of the document, so that what follows the data is well-formed too.
    void finish() throws Unreadable {
        while (step() != END_DOCUMENT) {
            // Comments and white space after the root.
        }
    }

    private int step() throws Unreadable {
        int event = next();
        switch (event) {
            case START_ELEMENT -> enter();
            case END_ELEMENT -> depth--;
            case DTD -> throw new Unreadable(line(), Fault.DOCTYPE, "");
            case ENTITY_REFERENCE -> throw new Unreadable(line(), Fault.ENTITY, "");
            default -> {
                // Judged by who asked for the step.
            }
        }
        return event;
    }

    private int next() throws Unreadable {
        try {
            return reader.next();
        } catch (XMLStreamException malformed) {
            throw new Unreadable(lineOf(malformed), Fault.MALFORMED, "");
        } catch (RuntimeException broken) {
            // The JDK's scanner lets some kinds of nonsense out as unchecked exceptions.
            throw new Unreadable(line(), Fault.MALFORMED, "");
        }
    }

    private void enter() throws Unreadable {
        depth++;
        elements++;
        if (depth > Limits.DEPTH) {
            throw new Unreadable(line(), Fault.TOO_DEEP, String.valueOf(Limits.DEPTH));
        }
        if (elements > Limits.ELEMENTS || reader.getAttributeCount() > Limits.ATTRIBUTES) {
            throw new Unreadable(line(), Fault.TOO_MANY, "");
        }
    }

    private void refuseText() throws Unreadable {
        if (!reader.isWhiteSpace()) {
            throw new Unreadable(line(), Fault.MALFORMED, "");
        }
    }

    private boolean isPlain(int attribute) {
        @Nullable String uri = reader.getAttributeNamespace(attribute);
        return uri == null || uri.isEmpty();
    }

    private static int lineOf(XMLStreamException malformed) {
        @Nullable Location where = malformed.getLocation();
        return where == null ? 0 : where.getLineNumber();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("no outside sources");
        });
        return factory;
    }
}
