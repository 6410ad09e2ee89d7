package org.caravanserai.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.caravanserai.domain.events.programme.EventProgramme;
import org.junit.jupiter.api.Test;

class RoundTripTest {

    private static final String PAGE = "https://caravanserai.example/events/any/programme";

    @Provide
    Arbitrary<EventProgramme> programmes() {
        return AnyProgramme.any();
    }

    @Property(tries = 300)
    void xmlGivesBackEveryProgramme(@ForAll("programmes") EventProgramme programme) {
        assertThat(read(new ScheduleXmlWriter(programme).write())).isEqualTo(programme);
    }

    @Property(tries = 300)
    void jsonGivesBackEveryProgramme(@ForAll("programmes") EventProgramme programme) {
        assertThat(read(new ScheduleJsonWriter(programme, PAGE).write())).isEqualTo(programme);
    }

    @Test
    void everyProgrammeIsWrittenStrictly() throws Exception {
        SharedData.file("schedule.xml.xsd");
        for (EventProgramme programme :
                AnyProgramme.any().sampleStream().limit(100).toList()) {
            Schemas.assertStrict(
                    new ScheduleXmlWriter(programme).write(), new ScheduleJsonWriter(programme, PAGE).write());
        }
    }

    private static EventProgramme read(String export) {
        return new ScheduleSource(export.getBytes(StandardCharsets.UTF_8), ZoneId.of("UTC"))
                .read()
                .programme();
    }
}
