package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Look;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Pages about the service itself, which people reach from the foot of every page. */
@Tag("server")
class ServicePagesST extends BrowserTest {

    @Test
    void theApiCanBeReadAndSearched() {
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.open("/");
            var page = visitor.page();
            visitor.act(page.locator("footer a[href='/api']")::click);
            page.locator(".opblock-tag").first().waitFor();
            page.locator(".operation-filter-input").fill("Centers");
            page.locator("#operations-tag-Exchanges")
                    .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
            page.locator("#operations-tag-Centers").click();
            page.locator(".opblock-summary-path").first().waitFor();
            visitor.assertAccessible();
            visitor.assertQuiet();
        }
    }

    @Test
    void everybodySeesWhetherThePlatformWorks() {
        for (var look : List.of(Look.desktop("en"), Look.phone("ar"))) {
            try (var visitor = visitor(look)) {
                visitor.open("/");
                visitor.act(visitor.page().locator("footer a[href='/status']")::click);
                assertThat(visitor.page().locator("main .badge").count()).isEqualTo(2);
                visitor.assertAccessible();
                visitor.assertQuiet();
            }
        }
    }
}
