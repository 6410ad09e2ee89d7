package org.caravanserai.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.events.EventAction;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class HistoryEntryTest {

    @Test
    void tellsWhoDidWhatToWhichThingWhenAndWhy() {
        var event = Ids.next();
        var when = Instant.parse("2026-11-24T08:00:00Z");
        var entry = new HistoryEntry(
                event, EventAction.RETURNED, "SUBMITTED", "RETURNED", Caller.SYSTEM, "Name the city.", when);
        assertThat(entry.subject()).isEqualTo("EVENT");
        assertThat(entry.subjectId()).isEqualTo(event);
        assertThat(entry.action()).isEqualTo("RETURNED");
        assertThat(entry.fromState()).isEqualTo("SUBMITTED");
        assertThat(entry.toState()).isEqualTo("RETURNED");
        assertThat(entry.accountName()).isEqualTo("caravanserai");
        assertThat(entry.reason()).isEqualTo("Name the city.");
        assertThat(entry.happenedAt()).isEqualTo(when);
    }
}
