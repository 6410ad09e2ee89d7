package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Product;

/** What stories of exchanges begin with: an agreement of two universities and a call that is drafted, open or closed. */
final class ExchangeSteps {

    static final String YEAR = "2026/2027";

    private final Api officer;
    private final Api partner;

    ExchangeSteps(Api officer, Api partner) {
        this.officer = officer;
        this.partner = partner;
    }

    /** The code of an agreement in force, under which the officer's university sends two people a year as {@code c1}. */
    String agreement() {
        return agreement(2);
    }

    /** As {@link #agreement()}, for so many people a year. */
    String agreement(int persons) {
        return agreement(condition(organization(officer), organization(partner), persons), Map.of());
    }

    /** The code of an agreement in force, under which the officer's university receives two people of this kind a year as {@code c1}. */
    String receiving(String kind) {
        var condition = new HashMap<>(condition(organization(partner), organization(officer), 2));
        condition.put("kind", kind);
        return agreement(condition, Map.of());
    }

    /**
     * The code of an agreement in force.
     *
     * @param more what it says besides its title, its two parties and this condition
     */
    String agreement(Map<String, Object> condition, Map<String, ?> more) {
        var content = new HashMap<String, Object>(Map.of(
                "title",
                Map.of("en", "Student exchange", "zh", "学生交流"),
                "parties",
                List.of(Map.of("organization", organization(officer)), Map.of("organization", organization(partner))),
                "conditions",
                List.of(condition)));
        content.putAll(more);
        var drafted = officer.post("agreements", content).expect(201).json();
        approve(officer, drafted);
        approve(partner, drafted);
        return drafted.get("code").asText();
    }

    /** A condition of an agreement: so many students a year go from one university to the other. */
    static Map<String, Object> condition(String from, String to, int persons) {
        return Map.of(
                "from",
                Map.of("organization", from),
                "to",
                Map.of("organization", to),
                "kind",
                "STUDENT_STUDY",
                "personsPerYear",
                persons,
                "monthsPerYear",
                "25.0",
                "iscedF",
                List.of("0613"),
                "eqf",
                List.of(6, 7),
                "languages",
                List.of(Map.of("language", "en", "cefr", "B2")),
                "firstYear",
                YEAR,
                "lastYear",
                "2029/2030");
    }

    /** Slug of the university of an officer. */
    static String organization(Api person) {
        return person.get("me").expect(200).json().at("/organizations/0/slug").asText();
    }

    /** Approves the latest version, and answers the agreement. */
    static JsonNode approve(Api person, JsonNode agreement) {
        return person.post(
                        "agreements/" + agreement.get("code").asText() + "/approval",
                        Map.of(
                                "revision", agreement.get("revision").asInt(),
                                "hash", agreement.get("hash").asText()))
                .expect(200)
                .json();
    }

    /** The slug of a published call under an agreement of its own. */
    String openCall(Map<String, ?> rules) {
        var slug = draft(agreement(), Map.of("rules", rules));
        publish(slug);
        return slug;
    }

    /**
     * The slug of a call that is not published.
     *
     * @param more what it says besides its title, its place {@code c1} and its time, now and until tomorrow
     */
    String draft(String agreement, Map<String, ?> more) {
        var now = OffsetDateTime.now(ZoneOffset.ofHours(8)).withNano(0);
        var call = new HashMap<String, Object>(Map.of(
                "agreement", agreement,
                "academicYear", YEAR,
                "conditions", List.of("c1"),
                "title", Map.of("en", "Autumn " + UUID.randomUUID()),
                "opensAt", now.minusDays(1).toString(),
                "closesAt", now.plusDays(1).toString(),
                "timeZone", "Asia/Shanghai"));
        call.putAll(more);
        return officer.post("calls", call).expect(201).json().get("code").asText();
    }

    void publish(String slug) {
        officer.post("calls/" + slug + "/publication", Map.of()).expect(204);
    }

    /** The deadline passes. */
    static void close(String slug) throws SQLException {
        try (var connection = Product.shared().connect();
                var update = connection.prepareStatement(
                        "update exchange_call set closes_at = now() - interval '1 second' where slug = ?")) {
            update.setString(1, slug);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
