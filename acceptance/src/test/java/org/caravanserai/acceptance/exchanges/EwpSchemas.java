package org.caravanserai.acceptance.exchanges;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.catalog.CatalogFeatures;
import javax.xml.catalog.CatalogManager;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** The official schemas of Erasmus Without Paper, as far as they are beside the project ({@code ../shared/data/ewp}). */
final class EwpSchemas {

    static final String IIAS = "ewp-specs-api-iias-v7.0.0/endpoints/get-response.xsd";
    static final String ERROR = "ewp-specs-architecture-v1.16.0/common-types.xsd";
    static final String OMOBILITIES = "ewp-specs-api-omobilities-v3.0.0/endpoints/get-response.xsd";

    private EwpSchemas() {}

    /** Fails with the first fault unless the document is valid; skips where the schemas are not here. */
    static void assertValid(String schema, String document) {
        var folder = folder();
        try {
            var catalog = CatalogManager.catalogResolver(
                    CatalogFeatures.builder()
                            .with(CatalogFeatures.Feature.RESOLVE, "continue")
                            .build(),
                    folder.resolve("catalog.xml").toUri());
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            factory.setResourceResolver(catalog);
            factory.newSchema(folder.resolve("xsd").resolve(schema).toFile())
                    .newValidator()
                    .validate(new StreamSource(new StringReader(document)));
        } catch (SAXException fault) {
            throw new AssertionError(fault + "\n" + document, fault);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Path folder() {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var found = folder.resolve("../shared/data/ewp").normalize();
            if (Files.exists(found)) {
                return found;
            }
        }
        assumeTrue(false, "../shared/data/ewp is not here: skipped");
        throw new IllegalStateException();
    }
}
