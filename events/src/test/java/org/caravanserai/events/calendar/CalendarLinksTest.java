package org.caravanserai.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.EventView;
import org.junit.jupiter.api.Test;

class CalendarLinksTest {

    private static final String PAGE = "https://forum.example/events/a&b";

    private final EventView event = SomeEvent.in(EventState.PUBLISHED, EventMode.ON_SITE, "Asia/Shanghai");

    @Test
    void theTimesAreInUtcAndNothingEndsTheLinkEarly() {
        var start = event.startsAt().toString();
        var compact = start.replaceAll("[-:]", "");
        assertThat(CalendarLinks.google(event, "en", PAGE))
                .startsWith("https://calendar.google.com/calendar/render?action=TEMPLATE&text=")
                .contains("&dates=" + compact + "/")
                .contains("&ctz=Asia%2FShanghai")
                .contains("&details=https%3A%2F%2Fforum.example%2Fevents%2Fa%26b&location=")
                .doesNotContain(" ");
        assertThat(CalendarLinks.outlookAtWork(event, "en", PAGE))
                .startsWith("https://outlook.office.com/calendar/0/deeplink/compose?");
        assertThat(CalendarLinks.outlook(event, "en", PAGE))
                .startsWith("https://outlook.live.com/calendar/0/deeplink/compose?")
                .contains("&startdt=" + start.replace(":", "%3A"))
                .contains("&body=https%3A%2F%2Fforum.example%2Fevents%2Fa%26b&location=")
                .doesNotContain(" ");
    }
}
