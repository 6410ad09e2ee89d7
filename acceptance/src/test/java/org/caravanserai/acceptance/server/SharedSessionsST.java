package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.acceptance.harness.Browser;
import org.caravanserai.acceptance.harness.Databases;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.FreePorts;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who signed in at one node is known at the other one, also when the first is gone without a word. */
@Tag("server")
class SharedSessionsST {

    private final Map<String, String> database = Databases.fresh();
    private final int firstPort = FreePorts.next();
    private final int secondPort = FreePorts.next();

    @Test
    void aSessionSurvivesTheEndOfTheNodeItBeganAt() {
        try (var first = node(firstPort, "true").start();
                var second = node(secondPort, "false").start();
                var browser = new Browser();
                var visitor = browser.visitor(first, Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            assertThat(heading(visitor.page(), second)).startsWith("Welcome");
            first.kill9();
            assertThat(heading(visitor.page(), second)).startsWith("Welcome");
        }
    }

    private static String heading(Page page, Product node) {
        page.navigate(node.url() + "/my");
        return page.locator("h1").innerText();
    }

    private Product node(int port, String demo) {
        var environment = new HashMap<>(database);
        environment.put("CARAVANSERAI_DEMO", demo);
        environment.put("CARAVANSERAI_CLUSTER", "127.0.0.1:" + firstPort + ",127.0.0.1:" + secondPort);
        environment.put("CARAVANSERAI_CLUSTER_PORT", String.valueOf(port));
        return Product.with(environment);
    }
}
