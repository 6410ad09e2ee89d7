package org.caravanserai.exchanges.ewp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class IiaHashTest {

    /** The hash that the example of the specification carries. */
    private static final String OFFICIAL = "e950faa83a799cf45839e7915db88ed51575babe7845c1219dfde54ce30a61e4";

    /** The hash of {@code resources/xsltKit/get-response-v7.xml} of ewp-specs-api-iias. */
    private static final String OFFICIAL_KIT = "87b33170d7a6c6d894215641f39e7b7de36501265479e5ab3922f32d5b225033";

    /** The values of that file which count. */
    private static final String KIT = """
        <iia><partner><iia-id>0f7a5682-faf7-49a7-9cc7-ec486c49a281</iia-id></partner>
        <partner><iia-id>1954991</iia-id></partner><cooperation-conditions>
        <student-studies-mobility-spec><sending-hei-id>uw.edu.pl</sending-hei-id><sending-ounit-id>140</sending-ounit-id>
        <sending-contact><name>nobody</name></sending-contact><receiving-hei-id>hibo.no</receiving-hei-id>
        <receiving-first-academic-year-id>2014/2015</receiving-first-academic-year-id>
        <receiving-last-academic-year-id>2020/2021</receiving-last-academic-year-id>
        <mobilities-per-year not-yet-defined="true">2</mobilities-per-year>
        <recommended-language-skill not-yet-defined="true"><language>xx</language></recommended-language-skill>
        <subject-area><isced-f-code v6-value="031">0314</isced-f-code>
        <isced-clarification>Social and behavioural sciences</isced-clarification></subject-area>
        <total-months-per-year>5</total-months-per-year><blended>false</blended>
        <eqf-level>7</eqf-level><eqf-level>8</eqf-level></student-studies-mobility-spec>
        <staff-teacher-mobility-spec><sending-hei-id>uw.edu.pl</sending-hei-id><sending-ounit-id>140</sending-ounit-id>
        <receiving-hei-id>hibo.no</receiving-hei-id>
        <receiving-first-academic-year-id>2016/2017</receiving-first-academic-year-id>
        <receiving-last-academic-year-id>2017/2018</receiving-last-academic-year-id>
        <mobilities-per-year>2</mobilities-per-year>
        <recommended-language-skill><language>en</language><cefr-level>C1</cefr-level></recommended-language-skill>
        <subject-area><isced-f-code>0314</isced-f-code></subject-area>
        <total-days-per-year>8</total-days-per-year></staff-teacher-mobility-spec>
        </cooperation-conditions></iia>
        """;

    static Element iia(String document) {
        try {
            var root = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(document)))
                    .getDocumentElement();
            return root.getLocalName().equals("iia") ? root : Objects.requireNonNull(IiaHash.child(root, "iia"));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    private static String fixture() throws IOException {
        try (InputStream file = IiaHashTest.class.getResourceAsStream("hashed.xml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void everyValueCountsOnceButContactsAndWhatIsNotYetDefined() throws IOException {
        assertThat(IiaHash.text(iia(fixture())))
                .isEqualTo("_@terminated-as-a-whole@__iia-id_1=A1__iia-id_2=_"
                        + "_cooperation-conditions.student-studies-mobility-spec.sending-hei-id=north.example_"
                        + "_cooperation-conditions.student-studies-mobility-spec.receiving-hei-id=south.example_"
                        + "_cooperation-conditions.student-studies-mobility-spec.mobilities-per-year=2_"
                        + "_student-studies-mobility-spec.subject-area.isced-f-code=061_"
                        + "_cooperation-conditions.student-studies-mobility-spec.blended=false_"
                        + "_receiving-first-academic-year-id=2026/2027__receiving-last-academic-year-id=2029/2030_");
    }

    @Test
    void theHashOfTheOfficialKitIsReproduced() {
        assertThat(IiaHash.of(iia(KIT))).isEqualTo(OFFICIAL_KIT);
        assertThat(IiaHash.of(iia(KIT.replace(">8<", ">9<")))).isNotEqualTo(OFFICIAL_KIT);
    }

    @Test
    void theHashOfTheOfficialExampleIsReproducedAndChangesWithTheContent() throws IOException {
        var example = Files.readString(
                OfficialSchemas.file("examples/ewp-specs-api-iias-endpoints-get-response-example.xml"));

        assertThat(IiaHash.of(iia(example))).isEqualTo(OFFICIAL);
        assertThat(IiaHash.of(iia(example.replace(
                        "<mobilities-per-year>10</mobilities-per-year>",
                        "<mobilities-per-year>11</mobilities-per-year>"))))
                .isNotEqualTo(OFFICIAL);
    }
}
