package org.caravanserai.acceptance.harness;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chromium without a window of its own, which takes half the processor time. One for the test process, used by one thread, closed when the tests are over. */
public final class Browser {
    private static @Nullable Browser shared;

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser chromium = playwright
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell"))
                    .setArgs(ARGUMENTS));

    private Browser() {}

    /** The browser of this test process, started on first use. */
    public static synchronized Browser shared() {
        Browser running = shared;
        if (running == null) {
            running = new Browser();
            shared = running;
        }
        return running;
    }

    /** Somebody new, without cookies, in front of the product. */
    public Visitor visitor(Product product, Look look) {
        return visitor(product.url(), look);
    }

    public Visitor visitor(String url, Look look) {
        return new Visitor(chromium.newContext(look.options().setBaseURL(url)), look);
    }

    static synchronized void stop() {
        if (shared != null) {
            shared.chromium.close();
            shared.playwright.close();
            shared = null;
        }
    }
}
