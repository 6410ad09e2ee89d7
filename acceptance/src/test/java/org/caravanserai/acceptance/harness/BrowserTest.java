package org.caravanserai.acceptance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** A test that opens pages of the running product in a browser of its own. */
public abstract class BrowserTest {

    private static Browser browser;

    @BeforeAll
    static void openBrowser() {
        browser = new Browser();
    }

    @AfterAll
    static void closeBrowser() {
        browser.close();
    }

    /** The languages, colours and sizes that every page has to stand, for {@code @MethodSource}. */
    protected static Stream<Look> looks() {
        return Stream.of(
                Look.desktop("en"),
                Look.desktop("zh"),
                Look.phone("ar"),
                Look.phone("en").atNight());
    }

    /** Somebody who looks at {@link Product#shared()}. */
    protected static Visitor visitor(Look look) {
        return visitor(Product.shared(), look);
    }

    /** Somebody who looks at another instance. */
    protected static Visitor visitor(Product product, Look look) {
        return browser.visitor(product, look);
    }

    /** The page is there, without errors, fits the window and passes axe. */
    protected static void check(Visitor visitor, String page) {
        assertThat(visitor.open(page)).as(page).isEqualTo(200);
        visitor.assertQuiet();
        visitor.assertFits();
        visitor.assertAccessible();
    }
}
