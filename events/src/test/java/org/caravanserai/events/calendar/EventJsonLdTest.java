package org.caravanserai.events.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventState;
import org.junit.jupiter.api.Test;

class EventJsonLdTest {

    private final EventJsonLd writer =
            new EventJsonLd(new Addresses("https://www.example"), "zh", Instant.parse("2027-02-01T00:00:00Z"));

    @Test
    void saysWhoWhenWhereAndHowManySeatsAreLeft() {
        JsonObject json = writer.of(SomeEvent.in(EventState.PUBLISHED, EventMode.HYBRID, "Asia/Shanghai"));

        assertThat(json.getString("@type")).isEqualTo("Event");
        assertThat(json.getString("name")).isEqualTo("丝路教育论坛");
        assertThat(json.getString("startDate")).isEqualTo("2027-05-10T09:00:00+08:00");
        assertThat(json.getString("eventStatus")).isEqualTo("https://schema.org/EventScheduled");
        assertThat(json.getString("eventAttendanceMode")).isEqualTo("https://schema.org/MixedEventAttendanceMode");
        assertThat(json.getJsonArray("location")).hasSize(2);
        assertThat(json.getJsonObject("organizer").getString("sameAs")).isEqualTo("https://ror.org/05abbep66");
        assertThat(json.getInt("maximumAttendeeCapacity")).isEqualTo(150);
        assertThat(json.getInt("remainingAttendeeCapacity")).isEqualTo(110);
        assertThat(json.getJsonObject("offers").getString("availability")).isEqualTo("https://schema.org/InStock");
        assertThat(json).doesNotContainKey("isAccessibleForFree");
        assertThat(json.getJsonObject("offers"))
                .as("nothing is known of what it costs")
                .doesNotContainKeys("price", "priceCurrency");
    }

    @Test
    void aCancelledEventSaysSo() {
        JsonObject json = writer.of(SomeEvent.in(EventState.CANCELLED, EventMode.ONLINE, "UTC"));

        assertThat(json.getString("eventStatus")).isEqualTo("https://schema.org/EventCancelled");
        assertThat(json.getJsonArray("location").getJsonObject(0).getString("@type"))
                .isEqualTo("VirtualLocation");
    }

    @Test
    void aCancelledEventIsCancelledInTheArchiveToo() {
        JsonObject json = writer.of(SomeEvent.in(EventState.ARCHIVED, true, EventMode.ONLINE, "UTC"));

        assertThat(json.getString("eventStatus")).isEqualTo("https://schema.org/EventCancelled");
    }
}
