package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A year of an exchange by the API: negotiated by two offices, applied for by a scholar, until the return and the balance. */
@Tag("exchanges")
class ExchangeStoryST {

    private static final String YEAR = ExchangeSteps.YEAR;

    private final Api nobody = Api.of(Product.shared());
    private final Api officer = nobody.as(Demo.OFFICER);
    private final Api partner = nobody.as(Demo.PARTNER);
    private final Api scholar = nobody.as(Demo.SCHOLAR);
    private final String home = ExchangeSteps.organization(officer);
    private final String away = ExchangeSteps.organization(partner);

    private Map<String, Object> content(int persons) {
        return Map.of(
                "title", Map.of("en", "Student exchange", "zh", "学生交流"),
                "parties", List.of(Map.of("organization", home), Map.of("organization", away)),
                "conditions",
                        List.of(
                                ExchangeSteps.condition(home, away, persons),
                                ExchangeSteps.condition(away, home, persons)));
    }

    private JsonNode inForce(int persons) {
        var drafted = officer.post("agreements", content(persons)).expect(201).json();
        ExchangeSteps.approve(officer, drafted);
        return ExchangeSteps.approve(partner, drafted);
    }

    @Test
    void anAgreementIsNegotiatedUntilBothHaveApprovedTheSameText() {
        var drafted = officer.post("agreements", content(5)).expect(201);
        assertThat(drafted.header("Location").orElseThrow())
                .isEqualTo("/api/v1/agreements/" + drafted.json().get("code").asText());
        assertThat(drafted.json().get("state").asText()).isEqualTo("DRAFT");
        var path = "agreements/" + drafted.json().get("code").asText();
        scholar.get(path).expect(404);

        assertThat(ExchangeSteps.approve(officer, drafted.json()).get("state").asText())
                .isEqualTo("PROPOSED");
        var counter = partner.post(path + "/revisions", content(3)).expect(201).json();
        assertThat(counter.get("revision").asInt()).isEqualTo(2);
        assertThat(counter.get("state").asText()).isEqualTo("DRAFT");
        officer.post(
                        path + "/approval",
                        Map.of("revision", 1, "hash", drafted.json().get("hash").asText()))
                .expect(409);
        assertThat(officer.get(path + "/diff?from=1&to=2")
                        .expect(200)
                        .json()
                        .at("/0/path")
                        .asText())
                .isEqualTo("conditions.c1.personsPerYear");

        ExchangeSteps.approve(partner, counter);
        assertThat(ExchangeSteps.approve(officer, counter).get("state").asText())
                .isEqualTo("IN_FORCE");
        assertThat(officer.get(path + "/quotas?year=" + YEAR)
                        .expect(200)
                        .json()
                        .at("/0/left")
                        .asInt())
                .isEqualTo(3);
        var faulty = officer.post(
                        "agreements",
                        Map.of(
                                "title", Map.of(),
                                "parties", List.of(Map.of("organization", home), Map.of("organization", away)),
                                "conditions", List.of(ExchangeSteps.condition(home, "elsewhere", 0))))
                .expect(400);
        assertThat(faulty.json().get("violations").findValuesAsText("field"))
                .contains("title", "conditions[0].to", "conditions[0].personsPerYear");
    }

    @Test
    void aScholarIsSelectedNominatedArrivesAndReturns() throws SQLException {
        var agreement = inForce(1).get("code").asText();
        var slug = call(agreement);
        var application = scholar.post(
                        "calls/" + slug + "/applications", Map.of("wishes", List.of("c1"), "term", "FIRST"))
                .expect(201)
                .json()
                .get("code")
                .asText();
        scholar.post("applications/" + application + "/submission", Map.of()).expect(200);
        officer.put("applications/" + application + "/score", Map.of("score", 87.5))
                .expect(409);
        ExchangeSteps.close(slug);
        officer.put("applications/" + application + "/score", Map.of("score", 87.5))
                .expect(200);
        var allocation = officer.post("calls/" + slug + "/allocation", Map.of())
                .expect(200)
                .json()
                .get("version")
                .asText();
        assertThat(scholar.get("applications/" + application)
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("SUBMITTED");
        officer.post("calls/" + slug + "/release", Map.of("allocation", allocation))
                .expect(204);
        scholar.post("applications/" + application + "/offer", Map.of("answer", "ACCEPT"))
                .expect(200);
        var nominated = officer.post("applications/" + application + "/nomination", Map.of())
                .expect(201)
                .json();

        var mobility = accept(nominated);
        letters(nominated.get("code").asText());
        partner.post("mobilities/" + mobility + "/arrival", Map.of("date", "2026-09-01"))
                .expect(200);
        balanceIs(agreement, 1, "5.00");
        partner.post("mobilities/" + mobility + "/departure", Map.of("date", "2026-11-01"))
                .expect(200);
        officer.post("mobilities/" + mobility + "/departure", Map.of("date", "2026-11-01"))
                .expect(403);
    }

    private String call(String agreement) {
        var steps = new ExchangeSteps(officer, partner);
        var slug = steps.draft(agreement, Map.of());
        nobody.get("calls/" + slug).expect(404);
        steps.publish(slug);
        assertThat(nobody.get("calls/" + slug)
                        .expect(200)
                        .json()
                        .at("/destinations/0/left")
                        .asInt())
                .isEqualTo(1);
        return slug;
    }

    /** The receiving side writes letters, which the scholar downloads and anybody verifies. */
    private void letters(String nomination) {
        var path = "nominations/" + nomination;
        partner.post(path + "/letters", Map.of("kind", "ACCEPTANCE_LETTER")).expect(409);
        var form = Map.of(
                "programme", "Languages in contact",
                "startsOn", "2026-09-01",
                "endsOn", "2027-01-31",
                "contact", "Lucía Prado",
                "contactEmail", "in@partner.example");
        officer.put(path + "/host-form", form).expect(403);
        partner.put(path + "/host-form", form).expect(204);
        partner.post(path + "/letters", Map.of("kind", "VISA_INVITATION")).expect(400);
        var letter = partner.post(path + "/letters", Map.of("kind", "ACCEPTANCE_LETTER", "language", "zh"))
                .expect(201)
                .json();
        var file = "documents/" + letter.get("code").asText() + "/file";
        assertThat(scholar.get(file).expect(200).body()).startsWith("%PDF");
        nobody.as(Demo.CENTER).get(file).expect(404);
        assertThat(nobody.get("/verify/" + letter.get("code").asText())
                        .expect(200)
                        .body())
                .contains(letter.get("number").asText(), "Languages in contact");
        assertThat(officer.get(path + "/letters").expect(200).json()).hasSize(1);
    }

    private String accept(JsonNode nominated) {
        var path = "nominations/" + nominated.get("code").asText() + "/decision";
        partner.post(path, Map.of("proposalId", UUID.randomUUID().toString(), "decision", "ACCEPT"))
                .expect(409);
        partner.post(path, Map.of("proposalId", nominated.get("proposalId").asText(), "decision", "REJECT"))
                .expect(400);
        return partner.post(
                        path, Map.of("proposalId", nominated.get("proposalId").asText(), "decision", "ACCEPT"))
                .expect(200)
                .json()
                .get("mobility")
                .asText();
    }

    private void balanceIs(String agreement, int persons, String months) {
        var balance = partner.get("balances?agreement=" + agreement)
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(balance.get("from").asText()).isEqualTo(home);
        assertThat(balance.get("to").asText()).isEqualTo(away);
        assertThat(balance.get("persons").asInt()).isEqualTo(persons);
        assertThat(balance.get("personMonths").decimalValue()).isEqualByComparingTo(months);
        scholar.get("balances").expect(404);
    }

    @Test
    void aPlaceIsReservedByANominationAndFreeAgainAfterARejection() {
        var agreement = inForce(1).get("code").asText();
        var first = officer.post("nominations", nomination(agreement, "wei"))
                .expect(201)
                .json();
        var refused = officer.post("nominations", nomination(agreement, "li"))
                .expect(409)
                .json();
        assertThat(refused.get("type").asText()).endsWith("/quota-exhausted");
        assertThat(refused.get("left").asInt()).isZero();

        partner.post(
                        "nominations/" + first.get("code").asText() + "/decision",
                        Map.of(
                                "proposalId", first.get("proposalId").asText(),
                                "decision", "REJECT",
                                "comment", "No supervisor"))
                .expect(200);
        officer.post("nominations", nomination(agreement, "li")).expect(201);
        partner.post("nominations", nomination(agreement, "ma")).expect(403);
    }

    @Test
    void aNominationBeyondThePlacesNeedsASecondPerson() {
        var terms = new HashMap<>(content(1));
        terms.put("policy", Map.of("tolerance", 1, "unit", "SEMESTERS", "overQuota", "RECEIVING_SIDE"));
        var drafted = officer.post("agreements", terms).expect(201).json();
        ExchangeSteps.approve(officer, drafted);
        var agreement = ExchangeSteps.approve(partner, drafted).get("code").asText();
        officer.post("nominations", nomination(agreement, "wei")).expect(201);
        officer.post("nominations", nomination(agreement, "li")).expect(409);
        var wish = new HashMap<>(nomination(agreement, "li"));
        officer.post("nominations/exceptions", wish).expect(400);
        wish.put("reason", "Two siblings");

        var made = officer.post("nominations/exceptions", wish).expect(201).json();

        assertThat(made.get("state").asText()).isEqualTo("UNCONFIRMED");
        var path = "nominations/" + made.get("code").asText();
        partner.post(
                        path + "/decision",
                        Map.of("proposalId", made.get("proposalId").asText(), "decision", "ACCEPT"))
                .expect(409);
        officer.post(path + "/exception", Map.of("decision", "CONFIRM")).expect(403);
        scholar.get(path + "/exception").expect(404);
        var confirmed = partner.post(path + "/exception", Map.of("decision", "CONFIRM"))
                .expect(200)
                .json();
        assertThat(confirmed.get("reason").asText()).isEqualTo("Two siblings");
        assertThat(confirmed.get("confirmedBy").asText()).isNotEmpty();
        var places = officer.get("agreements/" + agreement + "/quotas?year=" + YEAR)
                .expect(200)
                .json()
                .get(0);
        assertThat(places.get("reserved").asInt()).isEqualTo(2);
        assertThat(places.get("beyondPlaces").asInt()).isEqualTo(1);
        assertThat(places.get("left").asInt()).isZero();
        accept(made);
    }

    private static Map<String, Object> nomination(String agreement, String name) {
        return Map.of(
                "agreement",
                agreement,
                "condition",
                "c1",
                "academicYear",
                YEAR,
                "term",
                "FULL_YEAR",
                "person",
                Map.of(
                        "givenName",
                        name,
                        "familyName",
                        "Zhang",
                        "email",
                        name + UUID.randomUUID() + "@example.org",
                        "country",
                        "CN"));
    }
}
