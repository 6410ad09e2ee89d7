package org.caravanserai.web.events.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.caravanserai.domain.events.programme.ProgrammeSession;
import org.junit.jupiter.api.Test;

class ProgrammeMomentTest {

    private static final List<ProgrammeSession> SESSIONS = List.of(
            ProgrammeGridTest.session("B", "2027-05-10T09:00+05:45", 60),
            ProgrammeGridTest.session("A", "2027-05-10T09:30+05:45", 60),
            ProgrammeGridTest.session("D", "2027-05-11T09:00+05:45", 60),
            ProgrammeGridTest.session("C", "2027-05-11T09:00+05:45", 30));

    @Test
    void whatHasBegunIsNowAndAllThatBeginsNextIsNext() {
        assertShown("2027-05-10T03:15:00Z", List.of("B"), List.of("A"));
        assertShown("2027-05-10T03:45:00Z", List.of("B", "A"), List.of("C", "D"));
    }

    @Test
    void aSessionIsOverAtItsEnd() {
        assertShown("2027-05-10T04:15:00Z", List.of("A"), List.of("C", "D"));
        assertShown("2027-05-11T03:45:00Z", List.of("D"), List.of());
    }

    @Test
    void betweenTwoDaysTheNextMorningIsNext() {
        assertShown("2027-05-10T18:00:00Z", List.of(), List.of("C", "D"));
    }

    @Test
    void nothingIsShownLongBeforeTheFirstSessionNorAfterTheLast() {
        assertShown("2027-05-10T01:14:59Z", List.of(), List.of());
        assertShown("2027-05-10T01:15:00Z", List.of(), List.of("B"));
        assertShown("2027-05-11T04:15:00Z", List.of(), List.of());
        assertThat(ProgrammeMoment.of(List.of(), Instant.EPOCH).next()).isEmpty();
    }

    private static void assertShown(String moment, List<String> now, List<String> next) {
        var shown = ProgrammeMoment.of(SESSIONS, Instant.parse(moment));
        assertThat(shown.now()).extracting(ProgrammeMoment.Line::room).containsExactlyElementsOf(now);
        assertThat(shown.next()).extracting(ProgrammeMoment.Line::room).containsExactlyElementsOf(next);
    }
}
