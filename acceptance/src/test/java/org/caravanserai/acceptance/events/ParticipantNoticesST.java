package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
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

    private static JsonNode unread(Api person, String code) {
        return person.get("registrations/" + code + "/participation")
                .expect(200)
                .json()
                .get("notices");
    }
}
