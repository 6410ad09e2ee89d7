package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

/** An organizer writes to those who signed up. */
@Tag("events")
class MessagesST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());

    @Test
    void anOrganizerWritesToThoseWhoWait() {
        var forum = Forum.at(nobody)
                .capacity(1)
                .with("contact", Map.of("name", "Li Wei", "email", "desk@forum.example"))
                .published();
        forum.guest("anna").expect(201);
        nobody.as(Demo.SCHOLAR)
                .post(forum.path() + "/registrations", Map.of("attendance", "ON_SITE"))
                .expect(201);
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/manage/events/" + forum.slug());
            organizer.follow("To participants");
            organizer.assertAccessible();
            organizer.follow("Write a message");
            organizer.press("message:save");
            assertThat(organizer.page().locator(".summary").innerText()).contains("Subject", "Message");

            organizer.choose("message:filters-state", "WAITING");
            organizer.fill("message:subject_en", "A place may open");
            organizer.fill("message:text_en", "Dear {name},\nwe look for a larger hall. {hall}");
            organizer.press("message:save");
            organizer.reads("{hall} in line 2 is not known");
            organizer.fill("message:text_en", "Dear {name},\nwe look for a larger hall.");
            organizer.press("message:save");
            organizer.reads("On the waiting list");
            organizer.reads("1 person");
            organizer.reads("desk@forum.example");
            organizer.assertAccessible();
            organizer.press("preview:show");
            assertThat(organizer
                            .page()
                            .locator(".field-wrong [id='preview:recipient_input']")
                            .count())
                    .isEqualTo(1);
            organizer.fill("preview:recipient_input", Demo.SCHOLAR.email());
            organizer.press("preview:show");
            organizer.reads("is shown below");
            assertThat(organizer.page().locator("[id='read']").innerText())
                    .contains("we look for a larger hall.")
                    .doesNotContain("{name}");
            organizer.assertAccessible();
            organizer.press("message:test");
            organizer.reads("A test goes to " + Demo.ORGANIZER.email());
            organizer.confirm("message:send");
            organizer.reads("The message goes to 1 person.");
            organizer.assertAccessible();
            organizer.confirm("message:stop");
            organizer.follow("Use as a template");
            assertThat(organizer.page().locator("[id='message:subject_en']").inputValue())
                    .isEqualTo("A place may open");
            organizer.fill("message:subject_en", "A larger hall");
            organizer.press("message:save");
            organizer.reads("On the waiting list");
            organizer.follow("To participants");
            organizer.reads("A larger hall");
            organizer.reads("A place may open");
            organizer.assertQuiet();
        }
        assertThat(Emails.count(Product.shared(), "PLACE_MESSAGE", "anna." + forum.slug() + "@guest.example"))
                .as("who has a place is not written to")
                .isZero();
    }

    @Test
    void whatWasSentIsReadByItsRecipientOnThePlatform() {
        var forum = Forum.at(nobody).capacity(5).published();
        nobody.as(Demo.SCHOLAR)
                .post(forum.path() + "/registrations", Map.of("attendance", "ON_SITE"))
                .expect(201);
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/manage/messages/event/" + forum.slug() + "/new");
            organizer.fill("message:subject_en", "The bus of " + forum.slug());
            organizer.fill("message:text_en", "It leaves at nine for {place}.");
            organizer.press("message:save");
            organizer.follow("Edit the message");
            organizer.fill("message:text_en", "It leaves at ten for {place}.");
            organizer.press("message:save");
            organizer.confirm("message:send");

            organizer.open("/manage/messages/event/" + forum.slug() + "/new");
            organizer.fill("message:subject_en", "Nothing");
            organizer.fill("message:text_en", "Nothing");
            organizer.press("message:save");
            organizer.confirm("message:delete");
            organizer.reads("The draft is deleted.");
        }
        try (Visitor scholar = visitor(Look.phone("en")).signIn(Demo.SCHOLAR)) {
            scholar.open("/my/notices");
            scholar.follow("The bus of " + forum.slug());
            scholar.reads("It leaves at ten for Forum of University Presidents.");
            scholar.assertFits();
        }
    }

    @Test
    void programsWriteAndOthersFindNothing() {
        var forum = Forum.at(nobody).capacity(5).published();
        var messages = "messages/event/" + forum.slug();
        var words = Map.of("subject", Map.of("en", "News"), "text", Map.of("en", "There is tea."));
        nobody.get(messages).expect(401);
        nobody.as(Demo.SCHOLAR).get(messages).expect(404);
        nobody.as(Demo.SCHOLAR).post(messages, words).expect(404);
        var written = forum.organizer().post(messages, words).expect(201).json();
        var one = messages + "/" + written.get("message").get("id").asText();
        assertThat(written.get("recipients").asInt()).isZero();
        forum.organizer()
                .post(messages, Map.of("subject", Map.of("en", "{bad}"), "text", Map.of("en", "x")))
                .expect(400);
        forum.organizer()
                .put(one, Map.of("subject", Map.of("zh", "消息"), "text", Map.of("zh", "有茶。")))
                .expect(200);
        assertThat(forum.organizer().post(one + "/test", "").expect(200).body()).contains(Demo.ORGANIZER.email());
        forum.organizer().post(one + "/sending", "").expect(202);
        forum.organizer().post(one + "/sending", "").expect(409);
        forum.organizer().delete(one).expect(409);
        forum.organizer().post(one + "/stop", "").expect(200);
        var lines = forum.organizer().get(messages).expect(200).json().get("items");
        assertThat(List.of(lines.get(0).get("state").asText())).containsExactly("STOPPED");
    }

    @Test
    void everyKindOfPlaceIsWrittenFromByThoseWhoRunIt() {
        var officer = nobody.as(Demo.OFFICER);
        var agreement =
                officer.get("agreements?size=1").expect(200).json().get("items").get(0);
        officer.get("messages/agreement/" + agreement.get("code").asText()).expect(200);
        nobody.as(Demo.SCHOLAR)
                .get("messages/agreement/" + agreement.get("code").asText())
                .expect(404);
        var manager = nobody.as(Demo.ORGANIZER);
        var organization =
                manager.get("me").json().get("organizations").get(0).get("slug").asText();
        var written = manager.post(
                        "messages/organization/" + organization,
                        Map.of(
                                "subject",
                                Map.of("en", "To us"),
                                "text",
                                Map.of("en", "Dear {name}"),
                                "filters",
                                Map.of("role", "MANAGER")))
                .expect(201)
                .json();
        assertThat(written.get("recipients").asInt()).isPositive();
        nobody.as(Demo.OFFICER).get("messages/organization/" + organization).expect(404);
        nobody.as(Demo.SCHOLAR).get("messages/class/NOSUCH").expect(404);
        nobody.as(Demo.SCHOLAR).get("messages/call/nosuch").expect(404);
    }
}
