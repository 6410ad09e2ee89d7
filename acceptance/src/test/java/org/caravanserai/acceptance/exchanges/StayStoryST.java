package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The course of stays: handed in again, extended, ended early, who is where, and visiting scholars by invitation. */
@Tag("exchanges")
class StayStoryST extends BrowserTest {

    private static final String YEAR = ExchangeSteps.YEAR;

    private final Api nobody = Api.of(Product.shared());
    private final Api officer = nobody.as(Demo.OFFICER);
    private final Api partner = nobody.as(Demo.PARTNER);
    private final Api scholar = nobody.as(Demo.SCHOLAR);
    private final ExchangeSteps steps = new ExchangeSteps(officer, partner);

    private static Map<String, String> person(String email) {
        return Map.of("givenName", "Wei", "familyName", "Li", "email", email, "country", "CN");
    }

    private JsonNode nominated(String agreement, String email) {
        return partner.post(
                        "nominations",
                        Map.of(
                                "agreement",
                                agreement,
                                "condition",
                                "c1",
                                "academicYear",
                                YEAR,
                                "term",
                                "FIRST",
                                "person",
                                person(email)))
                .expect(201)
                .json();
    }

    private static Map<String, Object> decision(JsonNode proposal, String decision) {
        return Map.of(
                "proposalId", proposal.get("proposalId").asText(), "decision", decision, "comment", "no supervisor");
    }

    @Test
    void aRejectedNominationIsHandedInAgainAndItsStayIsExtendedAndEndedEarly() {
        var agreement = steps.receiving("RESEARCH_VISIT");
        var email = Demo.SCHOLAR.email();
        var first = nominated(agreement, email);
        var path = "nominations/" + first.get("code").asText();
        officer.post(path + "/decision", decision(first, "REJECT")).expect(200);
        var again = partner.post(
                        path + "/proposal",
                        Map.of(
                                "proposalId", first.get("proposalId").asText(),
                                "term", "FIRST",
                                "person", person(email)))
                .expect(200)
                .json();
        assertThat(officer.post(path + "/decision", decision(first, "ACCEPT"))
                        .expect(409)
                        .body())
                .contains("stale-proposal");
        var stay = officer.post(path + "/decision", decision(again, "ACCEPT"))
                .expect(200)
                .json()
                .get("mobility")
                .asText();

        officer.post("mobilities/" + stay + "/arrival", Map.of("date", "2026-09-01"))
                .expect(200);
        contact(stay);
        var asked = officer.post("mobilities/" + stay + "/extension", Map.of("until", "2027-12-01", "reason", "Thesis"))
                .expect(200)
                .json();
        assertThat(asked.get("state").asText()).isEqualTo("ASKED");
        var confirm = Map.of("id", asked.get("id").asText(), "decision", "CONFIRM");
        officer.post("mobilities/" + stay + "/extension/decision", confirm).expect(403);
        partner.post("mobilities/" + stay + "/extension/decision", confirm).expect(200);
        page(first.get("code").asText());
        officer.post("mobilities/" + stay + "/early-return", Map.of("date", "2026-09-30"))
                .expect(400);
        officer.post("mobilities/" + stay + "/early-return", Map.of("date", "2026-09-30", "reason", "Illness"))
                .expect(200);

        var course = partner.get("mobilities/" + stay).expect(200).json();
        assertThat(course.get("state").asText()).isEqualTo("DEPARTED");
        assertThat(course.get("events").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("ARRIVAL", "EXTENSION", "EARLY_RETURN");
        var balance = officer.get("balances?agreement=" + agreement).expect(200).json();
        assertThat(balance.at("/items/0/personMonths").decimalValue()).isEqualByComparingTo("1");
        officer.get("mobilities/" + stay + "/contact").expect(404);
    }

    private void contact(String stay) {
        scholar.put(
                        "mobilities/" + stay + "/contact",
                        Map.of("contactName", "Amal", "contactPhone", "+212 5", "address", "12 Jinling Road"))
                .expect(200);
        officer.get("mobilities/" + stay + "/contact").expect(200);
        nobody.as(Demo.TEACHER).get("mobilities/" + stay + "/contact").expect(404);
        var there = partner.get("whereabouts?date=2026-09-02&direction=OUT&size=200")
                .expect(200);
        assertThat(there.body()).contains(stay, "Amal");
        assertThat(partner.get("whereabouts.csv?date=2026-09-02").expect(200).body())
                .contains("12 Jinling Road");
        try (Visitor person = visitor(Look.phone("ar"))) {
            person.signIn(Demo.SCHOLAR);
            check(person, "/my/stays/" + stay);
            person.problems();
        }
    }

    private void page(String nomination) {
        try (Visitor desk = visitor(Look.desktop("en"))) {
            desk.signIn(Demo.OFFICER);
            check(desk, "/manage/exchanges/nominations/" + nomination);
            assertThat(desk.page().locator("main").innerText()).contains("Extension, until 1 December 2027");
            check(desk, "/manage/exchanges/whereabouts?date=2026-09-02");
            desk.problems();
        }
    }

    @Test
    void aVisitingScholarIsInvitedApprovedSideBySideAndReleased() {
        var agreement = steps.receiving("VISITING_SCHOLAR");
        var code = nobody.as(Demo.REVIEWER)
                .post(
                        "invitations",
                        Map.of(
                                "agreement", agreement,
                                "condition", "c1",
                                "academicYear", YEAR,
                                "term", "FIRST",
                                "scholar", person(Demo.SCHOLAR.email()),
                                "purpose", "Soil of loess",
                                "funding", "The host's project",
                                "startsOn", "2026-09-01",
                                "endsOn", "2026-12-31"))
                .expect(201)
                .json()
                .get("code")
                .asText();
        partner.get("whereabouts").expect(200);
        try (Visitor desk = visitor(Look.desktop("en"))) {
            desk.signIn(Demo.OFFICER);
            check(desk, "/manage/exchanges/invitations");
            check(desk, "/manage/exchanges/invitations/" + code);
            desk.problems();
        }
        for (var kind : List.of("FACULTY", "FUNDING", "INSURANCE", "SPACE")) {
            officer.post(
                            "invitations/" + code + "/decision",
                            Map.of("kind", kind, "decision", "GIVE", "capacity", "Dean of agronomy"))
                    .expect(200);
        }
        partner.post("invitations/" + code + "/nomination", Map.of()).expect(409);
        scholar.post("invitations/" + code + "/answer", Map.of("accept", true)).expect(200);
        var released = partner.post("invitations/" + code + "/nomination", Map.of())
                .expect(200)
                .json();
        officer.post("mobilities/" + released.get("mobility").asText() + "/arrival", Map.of("date", "2026-09-01"))
                .expect(200);
        assertThat(scholar.get("invitations/" + code)
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("NOMINATED");
    }
}
