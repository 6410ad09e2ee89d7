package org.caravanserai.exchanges.ewp;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The official schemas and examples of EWP; a test that needs them is skipped where the folder is absent. */
final class OfficialSchemas {

    private OfficialSchemas() {}

    /** A file of {@code ../shared/data/ewp}. */
    static Path file(String name) {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var found = folder.resolve("../shared/data/ewp").resolve(name).normalize();
            if (Files.exists(found)) {
                return found;
            }
        }
        assumeTrue(false, "../shared/data/ewp/" + name + " is not here: skipped");
        throw new IllegalStateException();
    }

    /** Fails with the place of the first fault unless the document is valid by this schema. */
    static void assertValid(String schema, String document) {
        var xsd = file("xsd/" + schema);
        try {
            var catalog = CatalogManager.catalogResolver(
                    CatalogFeatures.builder()
                            .with(CatalogFeatures.Feature.RESOLVE, "continue")
                            .build(),
                    file("catalog.xml").toUri());
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setResourceResolver(catalog);
            var validator = factory.newSchema(xsd.toFile()).newValidator();
            validator.validate(new StreamSource(new StringReader(document)));
        } catch (SAXException fault) {
            throw new AssertionError(fault + "\n" + document, fault);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
