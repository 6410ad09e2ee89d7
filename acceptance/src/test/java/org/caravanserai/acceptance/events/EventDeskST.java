package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An organizer postpones an event, announces it again and cancels it, by links from the home page. */
@Tag("events")
class EventDeskST extends BrowserTest {

    @Test
    void anEventIsPostponedAndAnotherOneCancelled() {
        var late = Forum.at(Api.of(Product.shared())).published();
        var gone = Forum.at(Api.of(Product.shared())).published();
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            open(desk, late);
            desk.ask("postponing:postpone");
            desk.fill("postponing:reason", "The hall is closed.");
            desk.press("postponing:postpone");
            desk.reads("Postponed");
            open(desk, gone);
            desk.ask("cancelling:cancel");
            desk.fill("cancelling:reason", "Nobody can come.");
            desk.press("cancelling:cancel");
            desk.reads("Cancelled");
            desk.assertQuiet();
        }
        assertThat(late.organizer()
                        .get(late.path())
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("POSTPONED");
    }

    private static void open(Visitor desk, Forum forum) {
        desk.walk("Our events");
        desk.followTo("/manage/events?view=list&state=PUBLISHED");
        desk.followTo("/manage/events/" + forum.slug());
    }
}
