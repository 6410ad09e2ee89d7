package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files of an event: who attaches them, and who finds which. */
@Tag("events")
class EventFilesST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());

    @Test
    void slidesReachParticipantsAndMinutesEverybody() {
        var forum = Forum.at(nobody).capacity(20).published();
        var registration = nobody.as(Demo.SCHOLAR)
                .post(forum.path() + "/registrations", Map.of("attendance", "ON_SITE"))
                .expect(201)
                .json()
                .path("code")
                .asText();
        try (var organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/manage/events/" + forum.slug());
            link(organizer, "Files").click();
            organizer.attach("attached:everybody", pdf("poster.pdf"));
            organizer.reads("poster.pdf");
            organizer.attach("attached:participants", pdf("slides.pdf"));
            organizer.reads("slides.pdf");
            organizer.attach("attached:results", pdf("minutes.pdf"));
            organizer.reads("minutes.pdf");
            organizer.assertAccessible();
        }
        try (var scholar = visitor(Look.phone("ar")).signIn(Demo.SCHOLAR)) {
            scholar.open("/registrations/" + registration);
            scholar.reads("slides.pdf");
            scholar.assertAccessible();
            scholar.open("/events/" + forum.slug());
            scholar.reads("poster.pdf");
            scholar.reads("minutes.pdf");
            scholar.reads("slides.pdf");
            scholar.assertAccessible();
            assertThat(scholar.open("/manage/events/" + forum.slug() + "/files"))
                    .as("the page of the organizers")
                    .isEqualTo(404);
        }
        try (var visitor = visitor(Look.desktop("zh"))) {
            visitor.open("/events/" + forum.slug());
            visitor.reads("poster.pdf");
            visitor.reads("minutes.pdf");
            assertThat(visitor.page().locator("main").innerText()).doesNotContain("slides.pdf");
        }
        var place = "files?kind=EVENT&subject=" + forum.slug() + "&slot=";
        assertThat(nobody.get(place + "EVERYBODY").expect(200).body()).contains("poster.pdf");
        nobody.get(place + "PARTICIPANTS").expect(401);
        nobody.as(Demo.ANALYST).get(place + "PARTICIPANTS").expect(404);
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static FilePayload pdf(String name) {
        var content = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        return new FilePayload(name, "application/pdf", content);
    }
}
