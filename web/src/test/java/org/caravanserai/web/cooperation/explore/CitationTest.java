package org.caravanserai.web.cooperation.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What reference managers and repositories of data read. */
class CitationTest {

    private static Citation citation(String language) {
        return new Citation(
                "Students & others: Kazakhstan_\n<2018>",
                List.of("Ministry of Education of China", "UNESCO Institute for Statistics"),
                "Caravanserai",
                LocalDate.of(2026, 12, 1),
                LocalDate.of(2026, 12, 2),
                "https://example.org/cooperation/explore/INBOUND_STUDENTS?countries=KZ&x=1",
                "inbound-students-2026-12-01",
                language,
                "Sources: 100 % official.",
                List.of(
                        new Citation.License("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
                        new Citation.License("No license stated", null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh", "ru", "ar", "fr", "es"})
    void dataCiteIsValidByItsSchema(String language) throws Exception {
        var schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(CitationTest.class.getResource("datacite-4.6/metadata.xsd")));
        var written = citation(language).datacite();
        assertThatCode(() -> schema.newValidator().validate(new StreamSource(new StringReader(written))))
                .as(written)
                .doesNotThrowAnyException();
        assertThat(written)
                .contains("<version>2026-12-01</version>", "rightsURI=\"https://creativecommons.org/licenses/by/4.0/\"")
                .contains("identifierType=\"URL\"", "UNESCO Institute for Statistics");
    }

    @Test
    void signsThatMeanSomethingToTexAreWrittenOut() {
        assertThat(citation("en").bibtex())
                .startsWith("@misc{inbound-students-2026-12-01,")
                .contains("author = {{Ministry of Education of China} and {UNESCO Institute for Statistics}}")
                .contains("Students \\& others: Kazakhstan\\_", "100 \\% official", "urldate = {2026-12-02}")
                .contains("url = {https://example.org/cooperation/explore/INBOUND_STUDENTS?countries=KZ&x=1}");
    }

    @Test
    void eachLineOfRisHasATag() {
        assertThat(citation("en").ris().lines())
                .allMatch(line -> line.matches("[A-Z][A-Z0-9] {2}- .*"))
                .startsWith("TY  - DATA")
                .endsWith("ER  - ")
                .contains("TI  - Students & others: Kazakhstan_ <2018>", "ET  - 2026-12-01", "Y2  - 2026/12/02");
    }

    @Test
    void aTitleCannotEndTheFrame() {
        assertThat(EmbeddedFrame.html("https://example.org/?a=1&b=2", "\"><script>", 800, 600))
                .contains("src=\"https://example.org/?a=1&amp;b=2\"")
                .doesNotContain("<script>");
    }
}
