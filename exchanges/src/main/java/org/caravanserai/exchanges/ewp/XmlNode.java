package org.caravanserai.exchanges.ewp;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** An element of a document that is being written; what is added stands in the namespace of the document unless another is named. */
final class XmlNode {

    private final Element element;

    private XmlNode(Element element) {
        this.element = element;
    }

    /** The root of a new document. */
    static XmlNode root(String namespace, String name) {
        try {
            var document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            var root = document.createElementNS(namespace, name);
            document.appendChild(root);
            return new XmlNode(root);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A new element at the end of this one. */
    XmlNode child(String name) {
        return child(element.getOwnerDocument().getDocumentElement().getNamespaceURI(), name);
    }

    XmlNode child(@Nullable String namespace, String name) {
        var made = element.getOwnerDocument().createElementNS(namespace, name);
        element.appendChild(made);
        return new XmlNode(made);
    }

    /** A new element with this text; none when it is null or blank. */
    XmlNode text(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            child(name).content(value.toString());
        }
        return this;
    }

    /** Like {@link #text(String, Object)}, in another namespace. */
    XmlNode text(String namespace, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            child(namespace, name).content(value);
        }
        return this;
    }

    /** One element per language. */
    XmlNode texts(String name, LocalizedText texts) {
        texts.texts().forEach((language, text) -> text(name, text, Map.of("xml:lang", language)));
        return this;
    }

    /** A new element with this text and these attributes. */
    XmlNode text(String name, String value, Map<String, String> attributes) {
        var made = child(name).content(value);
        attributes.forEach(made::attribute);
        return this;
    }

    XmlNode attribute(String name, String value) {
        if (name.startsWith("xml:")) {
            element.setAttributeNS(XMLConstants.XML_NS_URI, name, value);
        } else {
            element.setAttribute(name, legal(value));
        }
        return this;
    }

    private XmlNode content(String text) {
        element.setTextContent(legal(text));
        return this;
    }

    /** Without what XML 1.0 cannot hold. */
    private static String legal(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    Element element() {
        return element;
    }

    /** The whole document. */
    String document() {
        try {
            var transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.INDENT, "yes");
            var out = new StringWriter();
            transformer.transform(new DOMSource(element.getOwnerDocument()), new StreamResult(out));
            return out.toString();
        } catch (TransformerException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
