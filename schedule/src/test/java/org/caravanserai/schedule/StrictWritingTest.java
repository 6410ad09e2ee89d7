package org.caravanserai.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.junit.jupiter.api.Test;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.builder.Input;

class StrictWritingTest {

    private static final String PAGE = "https://caravanserai.example/events/odd/programme";

    @Test
    void validXmlComesBackAsItWas() throws IOException {
        byte[] original = TolerantReadingTest.bytes("forum.xml");
        String exported = new ScheduleXmlWriter(read(original)).write();

        assertThat(DiffBuilder.compare(Input.fromByteArray(original))
                        .withTest(Input.fromString(exported))
                        .ignoreWhitespace()
                        .withNodeFilter(node -> !node.getNodeName().equals("recording")
                                || node.getChildNodes().getLength() > 0)
                        .withNodeMatcher(new org.xmlunit.diff.DefaultNodeMatcher(
                                org.xmlunit.diff.ElementSelectors.byNameAndText,
                                org.xmlunit.diff.ElementSelectors.byName))
                        .checkForSimilar()
                        .build()
                        .getDifferences())
                .isEmpty();
        assertThat(exported).doesNotContain("<?caravanserai");
    }

    @Test
    void xmlHoldsWhatJsonKnowsAndJsonHoldsWhatXmlKnows() throws IOException {
        for (String file : new String[] {"forum.xml", "broken.xml", "broken.json"}) {
            EventProgramme programme = read(TolerantReadingTest.bytes(file));
            String xml = new ScheduleXmlWriter(programme).write();
            String json = new ScheduleJsonWriter(programme, PAGE).write();

            assertThat(read(xml)).isEqualTo(programme);
            assertThat(read(json)).isEqualTo(programme);
        }
    }

    @Test
    void evenOddThingsAreExportedStrictly() throws Exception {
        for (String file : new String[] {"forum.xml", "broken.xml", "broken.json"}) {
            EventProgramme programme = read(TolerantReadingTest.bytes(file));

            Schemas.assertStrict(
                    new ScheduleXmlWriter(programme).write(), new ScheduleJsonWriter(programme, PAGE).write());
        }
    }

    @Test
    void everySessionHasAnIdAndAnAddressInJson() throws IOException {
        String json = new ScheduleJsonWriter(read(TolerantReadingTest.bytes("broken.json")), PAGE).write();

        assertThat(json).contains("\"id\":1,").contains("\"url\":\"" + PAGE + "#session-");
    }

    private static EventProgramme read(String export) {
        return read(export.getBytes(StandardCharsets.UTF_8));
    }

    private static EventProgramme read(byte[] content) {
        return new ScheduleSource(content, ZoneId.of("Asia/Tokyo")).read().programme();
    }
}
