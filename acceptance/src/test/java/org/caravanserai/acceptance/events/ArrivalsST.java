package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A participant shows the ticket, the desk records who has come, and after the event certificates are offered, taken, verified and revoked. */
@Tag("events")
class ArrivalsST extends BrowserTest {

    private static final Duration BEGINS_IN = Duration.ofSeconds(60);

    private final Api nobody = Api.of(Product.shared());

    @Test
    void fromTheTicketToTheCertificate() {
        var forum = briefForum();
        var code = registered(forum);
        var arrivals = "/manage/events/" + forum.slug() + "/arrivals";
        try (Visitor scholar = visitor(Look.phone("en")).signIn(Demo.SCHOLAR)) {
            scholar.open("/my");
            scholar.followTo("/registrations/" + code);
            scholar.reads("Show this code at the entrance");
            scholar.assertAccessible();
            scholar.assertFits();
            scholar.assertQuiet();
        }
        try (Visitor desk = visitor(Look.phone("en")).signIn(Demo.ORGANIZER)) {
            desk.open(arrivals);
            desk.reads("0 of 1 have come");
            desk.fill("arrival:code", "NOBODY");
            desk.press("arrival:record");
            desk.reads("This event has no registration with this code.");
            assertThat(desk.page().locator("[id='arrival:code']").inputValue()).isEqualTo("NOBODY");
            desk.assertAccessible();
            desk.open(arrivals + "?code=" + code);
            desk.reads("Confirmed");
            desk.press("arrival:record");
            desk.reads("has come. Accompanying people: 0.");
            desk.reads("1 of 1 have come");
            desk.assertAccessible();
            desk.assertFits();
            desk.fill("arrival:code", code);
            desk.press("arrival:record");
            desk.reads("was already recorded at");
            desk.assertQuiet();
        }
        certify(forum, arrivals, code);
    }

    private void certify(Forum forum, String arrivals, String code) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> !OffsetDateTime.now(ZoneOffset.UTC)
                        .isBefore(OffsetDateTime.parse((String) forum.body().get("endsAt"))));
        try (Visitor desk = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            desk.open("/manage/events/" + forum.slug());
            desk.followTo(arrivals);
            desk.press("certificates:offer");
            assertThat(desk.page()
                            .locator(".field-wrong [id='certificates:name']")
                            .count())
                    .isEqualTo(1);
            desk.fill("certificates:name", "Lin Mei");
            desk.fill("certificates:function", "Chair of the committee");
            desk.press("certificates:offer");
            desk.reads("People told by email: 1.");
            desk.reads("Signed by Lin Mei, Chair of the committee.");
            desk.assertAccessible();
            desk.assertQuiet();
        }
        try (Visitor scholar = visitor(Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            scholar.open(Emails.link(Product.shared(), "CERTIFICATE_OFFERED", Demo.SCHOLAR.email()));
            scholar.press("certificate:take");
            scholar.reads("Your certificate has been issued.");
            scholar.assertAccessible();
            scholar.follow("Verification page");
            scholar.reads("Certificate of attendance");
            scholar.reads("Days present");
            scholar.assertAccessible();
            scholar.assertQuiet();
        }
        var participant = nobody.as(Demo.SCHOLAR);
        assertThat(participant
                        .get("registrations/" + code + "/certificate.pdf")
                        .expect(200)
                        .body())
                .startsWith("%PDF");
        nobody.get("registrations/" + code + "/certificate.pdf").expect(404);
        nobody.as(Demo.ORGANIZER).get("registrations/" + code + "/presence").expect(404);
        participant.get("registrations/" + code + "/ticket.png").expect(404);
        nobody.as(Demo.PARTNER).get(forum.path() + "/arrivals").expect(404);
        try (Visitor desk = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            desk.open(arrivals);
            desk.pressAt("main a[href*='code=" + code + "']");
            desk.reads("Confirmed");
            desk.fill("correction:reason", "Another person");
            desk.confirm("correction:back");
            desk.reads("The day has been taken off.");
            desk.assertAccessible();
            desk.assertQuiet();
        }
        assertThat(Emails.link(Product.shared(), "CERTIFICATE_REVOKED", Demo.SCHOLAR.email()))
                .endsWith("/registrations/" + code);
        participant.get("registrations/" + code + "/certificate.pdf").expect(404);
    }

    @Test
    void devicesSendWhatTheyNoted() {
        var forum = briefForum();
        var code = registered(forum);
        var desk = nobody.as(Demo.ORGANIZER);
        var path = forum.path() + "/arrivals";
        assertThat(desk.post(path, Map.of("code", code))
                        .expect(200)
                        .json()
                        .get("before")
                        .asBoolean())
                .isFalse();
        var earlier = OffsetDateTime.now(ZoneOffset.UTC).minusSeconds(30).toString();
        assertThat(desk.post(path, Map.of("code", code, "at", earlier))
                        .expect(200)
                        .json()
                        .get("before")
                        .asBoolean())
                .isTrue();
        assertThat(desk.get(path).expect(200).json().at("/figures/arrived").asInt())
                .isEqualTo(1);
        assertThat(desk.get(path + "?arrived=false")
                        .expect(200)
                        .json()
                        .at("/people/total")
                        .asInt())
                .isZero();
        desk.post(path, Map.of("code", "NOBODY")).expect(400);
        desk.post(path, Map.of("code", code, "at", "2099-01-01T00:00:00Z")).expect(400);
        desk.post(forum.path() + "/certificates", Map.of("name", "Lin Mei", "function", "Chair"))
                .expect(409);
        nobody.as(Demo.PARTNER).post(path, Map.of("code", code)).expect(404);
    }

    private String registered(Forum forum) {
        return nobody.as(Demo.SCHOLAR)
                .post(forum.path() + "/registrations", Map.of("attendance", "ON_SITE"))
                .expect(201)
                .json()
                .get("code")
                .asText();
    }

    /** A forum that begins and ends in a minute, at a place where it is day now. */
    private Forum briefForum() {
        var place = OffsetDateTime.now(ZoneOffset.UTC).getHour() < 11
                ? new Place("Asia/Shanghai", "Guiyang", "CN")
                : new Place("America/New_York", "New York", "US");
        var zone = ZoneId.of(place.timeZone());
        var begins = OffsetDateTime.now(zone).withNano(0).plus(BEGINS_IN);
        assertThat(LocalDate.now(zone)).isEqualTo(begins.toLocalDate());
        return Forum.at(nobody)
                .with("startsAt", begins.toString())
                .with("endsAt", begins.plusSeconds(10).toString())
                .with("timeZone", place.timeZone())
                .with("venue", Map.of("name", "Great Hall", "city", place.city(), "country", place.country()))
                .published();
    }

    private record Place(String timeZone, String city, String country) {}
}
