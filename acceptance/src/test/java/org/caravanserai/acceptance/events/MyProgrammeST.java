package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Visitors mark sessions with a star, without an account and without a mouse; the browser keeps them. */
@Tag("events")
class MyProgrammeST extends BrowserTest {
    private static final String SCHEDULE = """
        <schedule>
          <conference>
            <title>Forum</title><start>2027-06-01</start><end>2027-06-01</end>
            <time_zone_name>Asia/Shanghai</time_zone_name>
          </conference>
          <day index="1" date="2027-06-01" start="2027-06-01T09:00:00+08:00" end="2027-06-01T18:00:00+08:00">
            <room name="Hall">%s%s</room>
            <room name="Library">%s</room>
          </day>
        </schedule>
        """.formatted(session(1, "10:00"), session(2, "11:00"), session(3, "10:00"));

    private static String address;

    @BeforeAll
    static void programme() {
        var forum = Forum.at(Api.of(Product.shared())).published();
        forum.organizer()
                .put(forum.path() + "/programme", SCHEDULE, "Content-Type", "application/xml")
                .expect(200);
        forum.organizer().post(forum.path() + "/programme/release", "").expect(200);
        address = "/events/" + forum.slug() + "/programme";
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aStarIsSetByTheKeyboardKeptAndFilteredBy(Look look) {
        try (Visitor visitor = visitor(look)) {
            assertThat(visitor.open(address)).isEqualTo(200);
            var page = visitor.page();
            var sessions = page.locator(".session").count();
            assertThat(sessions).isEqualTo(3);
            var star = page.locator(".session-star").first();
            assertThat(star.getAttribute("aria-pressed")).isEqualTo("false");
            star.focus();
            page.keyboard().press("Space");
            assertThat(star.getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(page.locator(".mine [role=status]").innerText()).contains("1");

            var filter = page.locator(".mine button");
            filter.focus();
            page.keyboard().press("Enter");
            assertThat(filter.getAttribute("aria-pressed")).isEqualTo("true");
            assertThat(page.locator(".session:visible").count()).isEqualTo(1);

            visitor.open(address);
            assertThat(page.locator(".session:visible").count()).isEqualTo(1);
            visitor.assertQuiet();
            visitor.assertFits();
            visitor.assertAccessible();

            star.focus();
            page.keyboard().press("Space");
            assertThat(page.locator(".session:visible").count()).isZero();
            assertThat(page.locator("[data-mine-none]").isVisible()).isTrue();
            visitor.assertAccessible();
            filter.click();
            assertThat(page.locator(".session:visible").count()).isEqualTo(sessions);
        }
    }

    @Test
    void withoutScriptsThereIsNoStarThatDoesNothing() {
        var plain = Api.of(Product.shared()).get(address).expect(200).body();
        assertThat(plain)
                .contains("session-star")
                .doesNotContainPattern("<button[^>]*session-star(?![^>]*hidden)[^>]*>");
        assertThat(plain).containsPattern("class=\"mine\"[^>]*hidden");
    }

    @Test
    void starsOfSomebodySignedInAreKeptInTheAccountAndThoseOfTheBrowserMoveThere() {
        var api = Api.of(Product.shared());
        var stars = "/api/v1" + address + "/stars";
        try (Visitor visitor = visitor(Look.desktop("en"))) {
            visitor.open(address);
            visitor.page().locator(".session-star").first().click();
            visitor.signIn(Demo.ANALYST);
            visitor.open(address);
            var page = visitor.page();
            assertThat(page.locator(".session-star").first().getAttribute("aria-pressed"))
                    .isEqualTo("true");
            page.waitForResponse(
                    answer -> answer.url().contains("/stars/"),
                    () -> page.locator(".session-star").last().click());
            visitor.assertQuiet();
        }
        assertThat(api.as(Demo.ANALYST).get(stars).json().get("sessions")).hasSize(2);
        assertThat(api.as(Demo.SCHOLAR).get(stars).json().get("sessions")).isEmpty();
        try (Visitor elsewhere = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            elsewhere.open(address);
            assertThat(elsewhere.page().locator(".mine [role=status]").innerText())
                    .contains("2");
        }
        api.get(stars).expect(401);
        api.as(Demo.ANALYST)
                .put(stars + "/0b7a6f0e-8d5c-4c1e-9a57-0000000000ff", "")
                .expect(404);
    }

    private static String session(int number, String start) {
        return """
            <event id="%1$d" guid="0b7a6f0e-8d5c-4c1e-9a57-00000000000%1$d">
              <date>2027-06-01T%2$s:00+08:00</date><start>%2$s</start><duration>00:45</duration>
              <title>Session %1$d</title><slug>session-%1$d</slug>
            </event>
            """.formatted(number, start);
    }
}
