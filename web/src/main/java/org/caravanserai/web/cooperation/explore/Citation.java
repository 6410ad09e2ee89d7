package org.caravanserai.web.cooperation.explore;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * How a set of figures is quoted.
 *
 * @param creators those who published the figures
 * @param publisher who runs the platform
 * @param version the day on which the figures last changed
 * @param accessed the day on which they were read
 * @param licenses under which they may be used again; a license without an address is a word
 */
record Citation(
        String title,
        List<String> creators,
        String publisher,
        LocalDate version,
        LocalDate accessed,
        String address,
        String key,
        String language,
        String description,
        List<License> licenses) {

    private static final String DATACITE = "http://datacite.org/schema/kernel-4";

    Citation {
        creators = List.copyOf(creators);
        licenses = List.copyOf(licenses);
    }

    /** Terms of a source. */
    record License(String name, @Nullable String address) {}

    /** In the form of BibLaTeX and the BibTeX that knows data sets by {@code misc}. */
    String bibtex() {
        return "@misc{" + key + ",\n"
                + field(
                        "author",
                        creators.stream()
                                .map(each -> "{" + tex(each) + "}")
                                .reduce((one, other) -> one + " and " + other)
                                .orElse(""))
                + field("title", "{" + tex(title) + "}")
                + field("howpublished", "Data set, " + tex(publisher))
                + field("year", String.valueOf(version.getYear()))
                + field("version", version.toString())
                + field("url", address)
                + field("urldate", accessed.toString())
                + field("note", tex(description))
                + "}\n";
    }

    private static String field(String name, String value) {
        return "  " + name + " = {" + value + "},\n";
    }

    private static String tex(String text) {
        return text.replaceAll("([&%$#_{}])", "\\\\$1");
    }

    /** In the form that reference managers import. */
    String ris() {
        var lines = new StringBuilder("TY  - DATA\r\n");
        creators.forEach(each -> line(lines, "AU", each));
        line(lines, "TI", title);
        line(lines, "PY", String.valueOf(version.getYear()));
        line(lines, "PB", publisher);
        line(lines, "ET", version.toString());
        line(lines, "UR", address);
        line(lines, "Y2", accessed.toString().replace('-', '/'));
        line(lines, "LA", language);
        line(lines, "N1", description);
        line(lines, "ER", "");
        return lines.toString();
    }

    private static void line(StringBuilder lines, String tag, String value) {
        lines.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
    }

    /** By the DataCite Metadata Schema 4. The set has no DOI: it is identified by its address. */
    String datacite() {
        var written = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("resource");
            xml.writeDefaultNamespace(DATACITE);
            element(xml, "identifier", address, "identifierType", "URL");
            xml.writeStartElement("creators");
            for (var creator : creators) {
                xml.writeStartElement("creator");
                element(xml, "creatorName", creator, "nameType", "Organizational");
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeStartElement("titles");
            xml.writeStartElement("title");
            xml.writeAttribute("xml:lang", language);
            xml.writeCharacters(title);
            xml.writeEndElement();
            xml.writeEndElement();
            element(xml, "publisher", publisher);
            element(xml, "publicationYear", String.valueOf(version.getYear()));
            element(xml, "resourceType", "Statistics", "resourceTypeGeneral", "Dataset");
            xml.writeStartElement("dates");
            element(xml, "date", version.toString(), "dateType", "Updated");
            xml.writeEndElement();
            element(xml, "language", language);
            xml.writeStartElement("formats");
            for (var format : List.of(
                    "text/csv",
                    "application/json",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")) {
                element(xml, "format", format);
            }
            xml.writeEndElement();
            element(xml, "version", version.toString());
            rights(xml);
            xml.writeStartElement("descriptions");
            xml.writeStartElement("description");
            xml.writeAttribute("descriptionType", "Abstract");
            xml.writeCharacters(description);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException failure) {
            throw new IllegalStateException(failure);
        }
        return written.toString();
    }

    private void rights(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeStartElement("rightsList");
        for (var license : licenses) {
            xml.writeStartElement("rights");
            if (license.address() != null) {
                xml.writeAttribute("rightsURI", license.address());
            }
            xml.writeCharacters(license.name());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text, String... attributes)
            throws XMLStreamException {
        xml.writeStartElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
