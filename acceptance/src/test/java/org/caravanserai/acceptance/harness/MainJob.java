package org.caravanserai.acceptance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the product is for, from the idea of an event to a scholar with a seat, by the API and the demo accounts. */
public final class MainJob {
    private final String url;

    public MainJob(String url) {
        this.url = url;
    }

    /** Does all of it, checks every step, and returns the code of the scholar's confirmed registration. */
    public String run() {
        Api nobody = Api.of(url);
        Api organizer = nobody.as(Demo.ORGANIZER);
        String organization = organizer
                .get("me")
                .expect(200)
                .json()
                .at("/organizations/0/slug")
                .asText();
        String slug = "main-job-" + UUID.randomUUID().toString().substring(0, 8);

        JsonNode made =
                organizer.post("events", event(slug, organization)).expect(201).json();
        assertThat(made.get("state").asText()).isEqualTo("DRAFT");
        nobody.get("events/" + slug).expect(404);

        assertThat(state(organizer.post("events/" + slug + "/submission", Map.of())))
                .isEqualTo("SUBMITTED");
        nobody.as(Demo.AUTHORITY)
                .decide("events/" + slug, "decision", Map.of("decision", "APPROVE", "note", "A good cause"))
                .expect(200);
        assertThat(state(organizer.post("events/" + slug + "/publication", Map.of())))
                .isEqualTo("PUBLISHED");
        nobody.get("events/" + slug).expect(200);

        Api scholar = nobody.as(Demo.SCHOLAR);
        Map<String, Object> wish = Map.of("attendance", "ON_SITE", "accompanying", 0, "answers", Map.of());
        JsonNode seat = scholar.post("events/" + slug + "/registrations", wish)
                .expect(201)
                .json();
        assertThat(seat.get("state").asText()).isEqualTo("CONFIRMED");
        String code = seat.get("code").asText();
        JsonNode again = scholar.post("events/" + slug + "/registrations", wish)
                .expect(200)
                .json();
        assertThat(again.get("code").asText()).isEqualTo(code);
        scholar.get("registrations/" + code).expect(200);
        assertThat(organizer
                        .get("events/" + slug + "/registrations")
                        .expect(200)
                        .body())
                .contains(code);
        return code;
    }

    private static String state(Api.Answer answer) {
        return answer.expect(200).json().get("state").asText();
    }

    private static Map<String, Object> event(String slug, String organization) {
        OffsetDateTime today = OffsetDateTime.now(ZoneOffset.ofHours(8)).truncatedTo(ChronoUnit.DAYS);
        return Map.ofEntries(
                Map.entry("slug", slug),
                Map.entry("kind", "CONFERENCE"),
                Map.entry("mode", "ON_SITE"),
                Map.entry("title", Map.of("en", "Water on the old roads", "zh", "古道上的水")),
                Map.entry("summary", Map.of("en", "How caravans found water")),
                Map.entry("description", Map.of("en", "Two days about wells, cisterns and canals.")),
                Map.entry("organizer", Map.of("slug", organization)),
                Map.entry("languages", List.of("en", "zh")),
                Map.entry("startsAt", today.plusDays(60).plusHours(9).toString()),
                Map.entry("endsAt", today.plusDays(61).plusHours(18).toString()),
                Map.entry("timeZone", "Asia/Shanghai"),
                Map.entry("venue", Map.of("name", "The old gate", "city", "Xi'an", "country", "CN")),
                Map.entry(
                        "registration",
                        Map.of(
                                "opensAt",
                                today.minusDays(1).toString(),
                                "closesAt",
                                today.plusDays(50).toString(),
                                "capacity",
                                20,
                                "waitingList",
                                true,
                                "moderated",
                                false,
                                "guests",
                                true)));
    }
}
