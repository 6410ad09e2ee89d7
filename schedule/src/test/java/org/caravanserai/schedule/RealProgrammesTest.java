package org.caravanserai.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.caravanserai.schedule.ScheduleSource.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Node;
import org.xmlunit.builder.DiffBuilder;
import org.xmlunit.builder.Input;
import org.xmlunit.diff.DefaultNodeMatcher;
import org.xmlunit.diff.Diff;
import org.xmlunit.diff.ElementSelectors;

class RealProgrammesTest {

    private static final String PAGE = "https://caravanserai.example/events/some/programme";

    @ParameterizedTest
    @CsvSource({
        "pretalx-democon.json, 36, 27, 2, 3, 0",
        "frab-camp2019.json, 79, 90, 2, 5, 0",
        "31c3-schedule.xml, 138, 198, 4, 4, 112"
    })
    void realFilesAreImportedCompletely(String file, int sessions, int persons, int rooms, int days, int notes) {
        Reading reading = SharedData.read(file);

        assertThat(reading.programme().sessions()).hasSize(sessions);
        assertThat(reading.programme().persons()).hasSize(persons);
        assertThat(reading.programme().rooms()).hasSize(rooms);
        assertThat(reading.programme().days()).hasSize(days);
        assertThat(reading.notes()).hasSize(notes);
    }

    @Test
    void shortGuidsOfOldAreTheOnlyThingReportedOf31c3() {
        Reading reading = SharedData.read("31c3-schedule.xml");

        assertThat(reading.notes()).extracting(Note::reason).containsOnly(Note.Reason.LEGACY_GUID);
        assertThat(reading.notes().get(0).place()).startsWith("line 61, column");
        assertThat(reading.programme().sessions().get(2).extra().values())
                .containsEntry("original_guid", "\"HOqeNIb6G7M4hYFKFRkCmQ\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pretalx-democon.json", "frab-camp2019.json", "31c3-schedule.xml"})
    void exportsAreValidAndGiveBackTheSameProgramme(String file) throws Exception {
        EventProgramme programme = SharedData.read(file).programme();
        String xml = new ScheduleXmlWriter(programme).write();
        String json = new ScheduleJsonWriter(programme, PAGE).write();

        Schemas.assertStrict(xml, json);
        assertThat(again(xml)).isEqualTo(programme);
        assertThat(again(json)).isEqualTo(programme);
        String crossed = new ScheduleXmlWriter(again(json)).write();
        assertThat(again(crossed)).isEqualTo(programme);
    }

    @Test
    void theXmlOf31c3ComesBackElementByElement() {
        EventProgramme programme = SharedData.read("31c3-schedule.xml").programme();
        Diff diff = DiffBuilder.compare(Input.fromByteArray(SharedData.bytes("31c3-schedule.xml")))
                .withTest(Input.fromString(new ScheduleXmlWriter(programme).write()))
                .ignoreWhitespace()
                .ignoreComments()
                .withNodeFilter(node -> !node.getNodeName().equals("generator")
                        && node.getNodeType() != Node.PROCESSING_INSTRUCTION_NODE)
                .withAttributeFilter(attribute -> !attribute.getName().equals("guid"))
                .withNodeMatcher(new DefaultNodeMatcher(ElementSelectors.conditionalBuilder()
                        .whenElementIsNamed("event")
                        .thenUse(ElementSelectors.byNameAndAttributes("id"))
                        .whenElementIsNamed("day")
                        .thenUse(ElementSelectors.byNameAndAttributes("index"))
                        .whenElementIsNamed("person")
                        .thenUse(ElementSelectors.byNameAndAttributes("id"))
                        .elseUse(ElementSelectors.byName)
                        .build()))
                .checkForSimilar()
                .build();

        assertThat(diff.getDifferences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pretalx-democon.json", "frab-camp2019.json"})
    void jsonComesBackMemberByMember(String file) {
        String original = new String(SharedData.bytes(file), StandardCharsets.UTF_8);
        String exported = new ScheduleJsonWriter(SharedData.read(file).programme(), PAGE).write();

        List<String> lost = JsonLosses.of(original, exported);

        // What the schema forbids is corrected in a copy: capitals in names, relative addresses.
        assertThat(lost).allMatch(path -> path.matches(".*/(acronym|slug|logo|(attachments|links)/\\d+/url)"));
        if (file.startsWith("pretalx")) {
            assertThat(lost).isEmpty();
        }
    }

    private static EventProgramme again(String export) {
        Reading reading = new ScheduleSource(export.getBytes(StandardCharsets.UTF_8), ZoneId.of("Asia/Tokyo")).read();
        assertThat(reading.notes()).isEmpty();
        return reading.programme();
    }
}
