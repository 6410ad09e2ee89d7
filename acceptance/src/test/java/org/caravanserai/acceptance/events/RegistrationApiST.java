package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Signing up by the API: a place, guests and their links, requests that are repeated. */
@Tag("events")
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
    void whoKnowsAnAddressLearnsNothingOfItsRegistration() {
        var forum = Forum.at(nobody).capacity(1).published();
        var first = forum.guest("anna").expect(201).json();
        var address = "anna." + forum.slug() + "@guest.example";
        var old = Emails.link(Product.shared(), "REGISTRATION_CONFIRMED", address);
        assertThat(Emails.count(Product.shared(), "GUEST_LINK", address))
                .as("one email for one sign-up")
                .isZero();
        for (int time = 0; time < 2; time++) {
            var again = forum.guest("anna").expect(409);
            assertThat(again.json().get("type").asText()).endsWith("/problems/guest-registered-already");
            assertThat(again.body()).doesNotContain(first.get("code").asText(), "CONFIRMED");
        }
        var link = Emails.link(Product.shared(), "GUEST_LINK", address);
        assertThat(link)
                .as("nobody ends the link of somebody else by asking for it")
                .isEqualTo(old)
                .startsWith("/registrations/" + first.get("code").asText() + "?key=");
        nobody.get(link.substring(1)).expect(200);
        assertThat(Emails.count(Product.shared(), "GUEST_LINK", address)).isLessThanOrEqualTo(3);

        var scholar = nobody.as(Demo.SCHOLAR);
        var account = scholar.post(forum.path() + "/registrations", ON_SITE).expect(201);
        var stranger = nobody.post(
                        forum.path() + "/registrations",
                        Map.of(
                                "attendance",
                                "ON_SITE",
                                "person",
                                Map.of(
                                        "givenName",
                                        "A",
                                        "email",
                                        Demo.SCHOLAR.email(),
                                        "country",
                                        "KZ",
                                        "affiliation",
                                        "B")))
                .expect(409);
        assertThat(stranger.body()).doesNotContain(account.json().get("code").asText());
        scholar.post(forum.path() + "/registrations", ON_SITE).expect(200);
    }

    @Test
    void aGuestsPlaceIsHeldUntilTheLinkConfirmsItAndAKnownAddressLooksLikeANewOne() throws Exception {
        var forum = Forum.at(nobody).capacity(2).terms("confirmGuests", true).published();
        var address = "anna." + forum.slug() + "@guest.example";
        var first = forum.guest("anna").expect(201).json();
        assertThat(first.get("state").asText()).isEqualTo("HELD");
        var link = Emails.link(Product.shared(), "REGISTRATION_TO_CONFIRM", address);
        var confirmation = link.substring(1).replace("?key=", "/confirmation?key=");
        nobody.post("registrations/" + first.get("code").asText() + "/confirmation", "")
                .expect(404);
        for (int time = 0; time < 2; time++) {
            var confirmed = nobody.post(confirmation, "").expect(200).json();
            assertThat(confirmed.get("state").asText()).isEqualTo("CONFIRMED");
        }
        assertThat(Emails.link(Product.shared(), "REGISTRATION_CONFIRMED", address))
                .isEqualTo(link);

        var again = forum.guest("anna").expect(201).json();
        var other = forum.guest("boris").expect(201).json();
        assertThat(again.get("state")).isEqualTo(other.get("state"));
        assertThat(again.get("position")).isEqualTo(other.get("position"));
        for (var answer : List.of(again, other)) {
            nobody.get("registrations/" + answer.get("code").asText()).expect(404);
        }
        assertThat(Emails.link(Product.shared(), "REGISTRATION_EXISTS", address))
                .isEqualTo(link);

        assertThat(forum.guest("anna").expect(201).json().get("position").asInt())
                .as("the next one would wait, so does a known address")
                .isEqualTo(1);
        var waiting = forum.guest("chen").expect(201).json();
        assertThat(waiting.get("state").asText()).isEqualTo("WAITING");
        assertThat(waiting.get("position").asInt()).isEqualTo(1);

        holdIsOver(other.get("code").asText());
        await().atMost(Duration.ofMinutes(2))
                .until(() -> states(forum).equals(Map.of("anna", "CONFIRMED", "boris", "CANCELLED", "chen", "HELD")));
        var late = Emails.link(Product.shared(), "REGISTRATION_TO_CONFIRM", "boris." + forum.slug() + "@guest.example");
        nobody.post(late.substring(1).replace("?key=", "/confirmation?key="), "")
                .expect(409);
    }

    private static void holdIsOver(String code) throws SQLException {
        try (var connection = Product.shared().connect();
                var update = connection.prepareStatement(
                        "update registration set held_until = now() - interval '1 minute' where code = ?")) {
            update.setString(1, code);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private static Map<String, String> states(Forum forum) {
        var states = new HashMap<String, String>();
        forum.organizer()
                .get(forum.path() + "/registrations")
                .expect(200)
                .json()
                .get("items")
                .forEach(row -> states.put(
                        row.get("person").get("name").asText().split(" ")[0],
                        row.get("state").asText()));
        return states;
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
    void aRepeatedPostWithItsKeyAnswersAsTheFirst() {
        var forum = Forum.at(nobody).published();
        var scholar = nobody.as(Demo.PARTNER);
        var first = scholar.post(forum.path() + "/registrations", ON_SITE, "Idempotency-Key", forum.slug())
                .expect(201);
        var again = scholar.post(forum.path() + "/registrations", ON_SITE, "Idempotency-Key", forum.slug())
                .expect(201);
        assertThat(again.json()).isEqualTo(first.json());
    }

    @Test
    void everyEmailToAGuestLeadsToTheRegistration() {
        var forum = Forum.at(nobody).capacity(1).published();
        var place = forum.guest("anna").expect(201).json().get("code").asText();
        forum.guest("boris").expect(201);
        opens(forum, "REGISTRATION_CONFIRMED", "anna", "CONFIRMED");
        opens(forum, "REGISTRATION_WAITING", "boris", "WAITING");
        forum.organizer().delete("registrations/" + place).expect(204);
        opens(forum, "REGISTRATION_CANCELLED", "anna", "CANCELLED");
        opens(forum, "REGISTRATION_PROMOTED", "boris", "CONFIRMED");

        var moderated = Forum.at(nobody).terms("moderated", true).published();
        for (var name : List.of("yes", "no")) {
            var code = moderated.guest(name).expect(201).json().get("code").asText();
            opens(moderated, "REGISTRATION_PENDING", name, "PENDING");
            moderated
                    .organizer()
                    .post(
                            "registrations/" + code + "/decision",
                            Map.of("decision", name.equals("yes") ? "APPROVE" : "REJECT", "reason", "Full of experts"))
                    .expect(200);
        }
        opens(moderated, "REGISTRATION_APPROVED", "yes", "CONFIRMED");
        opens(moderated, "REGISTRATION_REJECTED", "no", "REJECTED");
    }

    private static void opens(Forum forum, String template, String guest, String state) {
        var link = Emails.link(Product.shared(), template, guest + "." + forum.slug() + "@guest.example");
        nobody.get(link).expect(200);
        assertThat(nobody.get(link.substring(1)).expect(200).json().get("state").asText())
                .as(template)
                .isEqualTo(state);
        nobody.get(link + "x").expect(404);
    }
}
