package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing up by the API: places, the waiting list, guests, moderation, exports. */
class RegistrationApiST {

    private static final Map<String, String> ON_SITE = Map.of("attendance", "ON_SITE");
    private static Api nobody;

    @BeforeAll
    static void product() {
        nobody = Api.of(Product.shared());
    }

    @Test
    void aScholarGetsAPlaceAndAskingAgainAnswersTheSame() {
        var forum = Forum.at(nobody).published();
        var scholar = nobody.as(Demo.SCHOLAR);
        var first = scholar.post(forum.path() + "/registrations", ON_SITE).expect(201);
        assertThat(first.json().get("state").asText()).isEqualTo("CONFIRMED");
        var again = scholar.post(forum.path() + "/registrations", ON_SITE).expect(200);
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(nobody.get(forum.path())
                        .json()
                        .get("registration")
                        .get("registered")
                        .asInt())
                .isEqualTo(1);

        var code = first.json().get("code").asText();
        scholar.get("registrations/" + code).expect(200);
        forum.organizer().get("registrations/" + code).expect(200);
        nobody.get("registrations/" + code).expect(404);
        nobody.as(Demo.TEACHER).get("registrations/" + code).expect(404);
    }

    @Test
    void whoCancelsLetsTheFirstOfTheListIn() {
        var forum = Forum.at(nobody).capacity(1).published();
        var place = forum.guest("anna").expect(201).json();
        var second = forum.guest("boris").expect(201).json();
        var third = forum.guest("chen").expect(201).json();
        assertThat(place.get("state").asText()).isEqualTo("CONFIRMED");
        assertThat(second.get("state").asText()).isEqualTo("WAITING");
        assertThat(second.get("position").asInt()).isEqualTo(1);
        assertThat(third.get("position").asInt()).isEqualTo(2);

        forum.organizer().delete("registrations/" + place.get("code").asText()).expect(204);

        assertThat(state(forum, second.get("code").asText())).isEqualTo("CONFIRMED");
        var waiting = forum.organizer()
                .get("registrations/" + third.get("code").asText())
                .json();
        assertThat(waiting.get("state").asText()).isEqualTo("WAITING");
        assertThat(waiting.get("position").asInt()).isEqualTo(1);
    }

    @Test
    void whoCancelsAgainHasWhatWasWantedAndNobodyElseComesIn() {
        var forum = Forum.at(nobody).capacity(1).published();
        var place = forum.guest("anna").expect(201).json().get("code").asText();
        var second = forum.guest("boris").expect(201).json().get("code").asText();
        var third = forum.guest("chen").expect(201).json().get("code").asText();

        forum.organizer().delete("registrations/" + place).expect(204);
        forum.organizer().delete("registrations/" + place).expect(204);

        assertThat(state(forum, place)).isEqualTo("CANCELLED");
        assertThat(state(forum, second)).isEqualTo("CONFIRMED");
        assertThat(state(forum, third)).isEqualTo("WAITING");
    }

    @Test
    void aRefusalIsNotKeptUnderItsKey() {
        var forum = Forum.at(nobody).capacity(1).terms("waitingList", false).published();
        var place = forum.guest("quick").expect(201).json().get("code").asText();
        var key = new String[] {"Idempotency-Key", "late-" + forum.slug()};
        forum.guest(nobody, "late", 0, key).expect(409);
        forum.organizer().delete("registrations/" + place).expect(204);

        var first = forum.guest(nobody, "late", 0, key).expect(201);
        assertThat(forum.guest(nobody, "late", 0, key).expect(201).json()).isEqualTo(first.json());
    }

    @Test
    void aSmallGroupDoesNotOvertakeALargeOneThatWaits() {
        var forum = Forum.at(nobody).capacity(3).published();
        forum.guest(nobody, "two", 1).expect(201);
        var large = forum.guest(nobody, "three", 2).expect(201).json();
        var small = forum.guest(nobody, "one", 0).expect(201).json();
        assertThat(large.get("state").asText()).isEqualTo("WAITING");
        assertThat(small.get("state").asText()).isEqualTo("WAITING");
        assertThat(small.get("position").asInt()).isEqualTo(2);
    }

    @Test
    void moreSeatsAndFewerCompanionsLetPeopleIn() {
        var forum = Forum.at(nobody).capacity(2).published();
        var group = forum.guest(nobody, "pair", 1).expect(201).json();
        var first = forum.guest("first").expect(201).json();
        var second = forum.guest("second").expect(201).json();

        forum.organizer()
                .put("registrations/" + group.get("code").asText() + "/accompanying", Map.of("accompanying", 0))
                .expect(200);
        assertThat(state(forum, first.get("code").asText())).isEqualTo("CONFIRMED");
        assertThat(state(forum, second.get("code").asText())).isEqualTo("WAITING");

        forum.organizer().put(forum.path(), forum.capacity(3).body()).expect(200);
        assertThat(state(forum, second.get("code").asText())).isEqualTo("CONFIRMED");
    }

    @Test
    void withoutAWaitingListAFullEventSaysSo() {
        var forum = Forum.at(nobody).capacity(1).terms("waitingList", false).published();
        forum.guest("quick").expect(201);
        var full = forum.guest("late").expect(409);
        assertThat(full.json().get("type").asText()).endsWith("/problems/event-full");
    }

    @Test
    void registrationHasItsTimes() {
        var closed = Forum.at(nobody)
                .terms("opensAt", "2020-01-01T00:00:00Z")
                .terms("closesAt", "2020-02-01T00:00:00Z")
                .published();
        assertThat(closed.guest("late").expect(409).json().get("type").asText())
                .endsWith("/problems/registration-closed");
    }

    @Test
    void guestsComeWhereTheyMayAndIntroduceThemselves() {
        var closed = Forum.at(nobody).terms("guests", false).published();
        assertThat(closed.guest("anna").expect(409).json().get("type").asText())
                .endsWith("/problems/guests-not-allowed");
        var open = Forum.at(nobody).published();
        nobody.post(open.path() + "/registrations", ON_SITE).expect(401);
        var faults = nobody.post(
                        open.path() + "/registrations",
                        Map.of(
                                "attendance",
                                "ON_SITE",
                                "person",
                                Map.of("givenName", "A", "email", "nonsense", "country", "XX", "affiliation", "B")))
                .expect(400);
        assertThat(faults.json().get("violations").findValuesAsText("field"))
                .contains("person.email", "person.country");
    }

    @Test
    void theOrganizerDecidesWhereTheEventIsModerated() {
        var forum = Forum.at(nobody).capacity(1).terms("moderated", true).published();
        var first = forum.guest("first").expect(201).json();
        var second = forum.guest("second").expect(201).json();
        assertThat(first.get("state").asText()).isEqualTo("PENDING");
        assertThat(second.get("state").asText()).isEqualTo("WAITING");
        var path = "registrations/" + first.get("code").asText() + "/decision";
        forum.organizer().post(path, Map.of("decision", "REJECT")).expect(400);
        nobody.as(Demo.SCHOLAR).post(path, Map.of("decision", "APPROVE")).expect(404);
        forum.organizer()
                .post(path, Map.of("decision", "REJECT", "reason", "Not this year"))
                .expect(200);
        assertThat(state(forum, second.get("code").asText())).isEqualTo("PENDING");
        forum.organizer()
                .post("registrations/" + second.get("code").asText() + "/decision", Map.of("decision", "APPROVE"))
                .expect(200);
        assertThat(state(forum, second.get("code").asText())).isEqualTo("CONFIRMED");
    }

    @Test
    void theOrganizerTakesTheListAlongAndNoCellIsAFormula() {
        var forum = Forum.at(nobody).capacity(10).published();
        nobody.post(
                        forum.path() + "/registrations",
                        Map.of(
                                "attendance",
                                "ON_SITE",
                                "person",
                                Map.of(
                                        "givenName",
                                        "=1+1",
                                        "email",
                                        "evil@" + forum.slug() + ".example",
                                        "country",
                                        "KZ",
                                        "affiliation",
                                        "@SUM(A1)")))
                .expect(201);
        var csv = forum.organizer()
                .get(forum.path() + "/registrations", "Accept", "text/csv")
                .expect(200);
        assertThat(csv.body()).contains("'=1+1", "'@SUM(A1)").doesNotContain(",=1+1");
        var list = forum.organizer()
                .get(forum.path() + "/registrations?size=1&query=evil", "Accept", "application/json")
                .expect(200)
                .json();
        assertThat(list.get("total").asInt()).isEqualTo(1);
        nobody.get(forum.path() + "/registrations").expect(401);
        nobody.as(Demo.SCHOLAR).get(forum.path() + "/registrations").expect(404);
    }

    @Test
    void aRepeatedPostWithItsKeyAnswersAsTheFirst() {
        var forum = Forum.at(nobody).published();
        var scholar = nobody.as(Demo.PARTNER);
        var first = scholar.post(forum.path() + "/registrations", ON_SITE, "Idempotency-Key", forum.slug())
                .expect(201);
        var again = scholar.post(forum.path() + "/registrations", ON_SITE, "Idempotency-Key", forum.slug())
                .expect(201);
        assertThat(again.json()).isEqualTo(first.json());
    }

    private static String state(Forum forum, String code) {
        return forum.organizer()
                .get("registrations/" + code)
                .expect(200)
                .json()
                .get("state")
                .asText();
    }
}
