package org.caravanserai.web.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.json.Json;
import java.io.StringReader;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.events.draft.EventDraft;
import org.caravanserai.platform.forms.Reader;
import org.junit.jupiter.api.Test;

class EventOffsetsTest {

    @Test
    void aProgramSaysTheOffsetOfEveryTime() {
        var refusal = catchThrowableOfType(
                Invalid.class, () -> EventOffsets.required(event("2099-12-01T21:00", "'2099-12-01T20:00:00'")));
        assertThat(refusal.violations())
                .extracting(fault -> fault.field() + " " + fault.key())
                .containsExactly("startsAt offset-needed", "registration.closesAt offset-needed");
        var whole = event("2099-12-01T21:00:00+08:00", "null");
        assertThat(EventOffsets.required(whole)).isSameAs(whole);
    }

    private static EventDraft event(String startsAt, String closesAt) {
        var json =
                ("{'kind':'FORUM','mode':'ON_SITE','title':{'en':'Forum'},'organizer':{'slug':'pku'},'startsAt':'%s',"
                                + "'endsAt':'2099-12-02T21:00:00+08:00','timeZone':'Asia/Shanghai','registration':{'closesAt':%s}}")
                        .formatted(startsAt, closesAt)
                        .replace('\'', '"');
        return Reader.json(Json.createReader(new StringReader(json)).readValue(), EventDraft.class);
    }
}
