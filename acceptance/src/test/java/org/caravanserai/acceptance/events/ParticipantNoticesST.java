package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Browser;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What reaches participants when their event changes. */
@Tag("events")
class ParticipantNoticesST {

    @Test
    void anApprovedChangeAndTheJoinLinkReachTheOnlineParticipantAndNobodyElse() {
        var nobody = Api.of(Product.shared());
        var forum = Forum.at(nobody)
                .with("mode", "HYBRID")
                .with("joinLink", "https://meet.example/room")
                .with("contact", Map.of("name", "Li Wei", "email", "desk@forum.example"))
                .published();
        var scholar = nobody.as(Demo.SCHOLAR);
        var code = scholar.post(forum.path() + "/registrations", Map.of("attendance", "ONLINE"))
                .expect(201)
                .json()
                .get("code")
                .asText();
        forum.with("venue", Map.of("name", "Small Hall", "city", "Guiyang", "country", "CN"));
        forum.organizer().put(forum.path(), forum.body()).expect(200);
        nobody.as(Demo.AUTHORITY)
                .decide(forum.path(), "change-decision", Map.of("decision", "APPROVE"))
                .expect(200);

        var told = scholar.get("registrations/" + code + "/participation").expect(200);
        assertThat(told.json().get("joinLink").asText()).isEqualTo("https://meet.example/room");
        assertThat(told.body()).contains("Great Hall", "Small Hall", "desk@forum.example");
        assertThat(scholar.get("registrations/" + code + "/event.ics")
                        .expect(200)
                        .body())
                .contains("https://meet.example/room");
        for (var address : new String[] {forum.path(), forum.path() + "/event.ics", "/events/" + forum.slug()}) {
            assertThat(nobody.get(address).expect(200).body()).doesNotContain("meet.example", "desk@forum.example");
        }
        nobody.get("registrations/" + code + "/participation").expect(404);
        assertThat(Emails.count(Product.shared(), "EVENT_CHANGED", Demo.SCHOLAR.email()))
                .isPositive();

        try (var visitor =
                Browser.shared().visitor(Product.shared(), Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            visitor.open("/registrations/" + code);
            assertThat(visitor.page().content()).contains("Small Hall", "https://meet.example/room", "Li Wei");
            visitor.page().locator("[id='changed:dismiss']").click();
            visitor.page().getByText("Marked as read").waitFor();
            assertThat(unread(scholar, code)).isEmpty();
            forum.with("joinLink", "https://meet.example/other");
            forum.organizer().put(forum.path(), forum.body()).expect(200);
            visitor.open("/my");
            assertThat(visitor.page().content()).doesNotContain("Small Hall");
            visitor.page()
                    .locator("form:has(input[value='" + code + "']) [type=submit]")
                    .first()
                    .click();
            visitor.page().getByText("Marked as read").waitFor();
            assertThat(unread(scholar, code)).isEmpty();
        }
    }

    @Test
    void aCalendarOfOwnRegistrationsKeepsWhatWasMovedAndSaysWhatIsOff() {
        var nobody = Api.of(Product.shared());
        var officer = nobody.as(Demo.OFFICER);
        var moved = Forum.at(nobody).published();
        var left = Forum.at(nobody).published();
        var calledOff = Forum.at(nobody).published();
        officer.post(moved.path() + "/registrations", Map.of("attendance", "ON_SITE"))
                .expect(201);
        officer.post(calledOff.path() + "/registrations", Map.of("attendance", "ON_SITE"))
                .expect(201);
        var code = officer.post(left.path() + "/registrations", Map.of("attendance", "ON_SITE"))
                .expect(201)
                .json()
                .get("code")
                .asText();
        officer.delete("registrations/" + code).expect(204);
        calledOff
                .organizer()
                .post(calledOff.path() + "/cancellation", Map.of("reason", "Too few people"))
                .expect(200);
        var address = officer.get("registrations/calendar")
                .expect(200)
                .json()
                .get("address")
                .asText();
        var path = address.substring(address.indexOf("/api/v1/") + "/api/v1/".length());
        assertThat(entry(nobody, path, moved)).contains("STATUS:CONFIRMED");
        assertThat(entry(nobody, path, left)).contains("STATUS:CANCELLED");
        assertThat(entry(nobody, path, calledOff)).contains("STATUS:CANCELLED");
        nobody.get(path.substring(0, path.length() - 1)).expect(404);

        try (var visitor =
                Browser.shared().visitor(Product.shared(), Look.desktop("en")).signIn(Demo.OFFICER)) {
            visitor.open("/my");
            visitor.followTo("/my/calendars");
            assertThat(visitor.page().content()).contains(path.substring(0, path.indexOf('?')));
            visitor.confirm("renewal:renew");
            nobody.get(path).expect(404);
        }
    }

    private static String entry(Api reader, String calendar, Forum forum) {
        var text = reader.get(calendar).expect(200).body();
        return Stream.of(text.split("BEGIN:VEVENT"))
                .filter(entry -> entry.contains("/events/" + forum.slug() + "\r\n"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode unread(Api person, String code) {
        return person.get("registrations/" + code + "/participation")
                .expect(200)
                .json()
                .get("notices");
    }
}
