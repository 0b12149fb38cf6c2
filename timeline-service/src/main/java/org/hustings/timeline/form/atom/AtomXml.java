package org.hustings.timeline.form.atom;

import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements of Atom and of its extensions. */
final class AtomXml {

    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String TOMBSTONES = "http://purl.org/atompub/tombstones/1.0";
    static final String THREADING = "http://purl.org/syndication/thread/1.0";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    AtomXml(OutputStream out) throws XMLStreamException {
        xml = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
    }

    /** Begins the document and its root. */
    void beginFeed() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.setDefaultNamespace(ATOM);
        xml.setPrefix("at", TOMBSTONES);
        xml.setPrefix("thr", THREADING);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeNamespace("at", TOMBSTONES);
        xml.writeNamespace("thr", THREADING);
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", "en");
    }

    /** Ends the root and the document. */
    void endFeed() throws XMLStreamException {
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.flush();
    }

    void begin(String element) throws XMLStreamException {
        begin(ATOM, element, Map.of());
    }

    void begin(String namespace, String element, Map<String, String> attributes) throws XMLStreamException {
        xml.writeStartElement(namespace, element);
        attributes(attributes);
    }

    void end() throws XMLStreamException {
        xml.writeEndElement();
    }

    /** An element of one text, in which markup is text too. */
    void text(String element, String text) throws XMLStreamException {
        text(ATOM, element, text);
    }

    void text(String namespace, String element, String text) throws XMLStreamException {
        xml.writeStartElement(namespace, element);
        xml.writeCharacters(XmlText.of(text));
        xml.writeEndElement();
    }

    void empty(String namespace, String element, Map<String, String> attributes) throws XMLStreamException {
        xml.writeEmptyElement(namespace, element);
        attributes(attributes);
    }

    void link(String relation, URI target) throws XMLStreamException {
        link(relation, target, Map.of());
    }

    void link(String relation, URI target, Map<String, String> more) throws XMLStreamException {
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", target.toASCIIString());
        attributes(more);
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        // In one order always: equal feeds are equal to the byte, as their strong tag promises.
        for (var attribute : new TreeMap<>(attributes).entrySet()) {
            xml.writeAttribute(attribute.getKey(), XmlText.of(attribute.getValue()));
        }
    }
}
