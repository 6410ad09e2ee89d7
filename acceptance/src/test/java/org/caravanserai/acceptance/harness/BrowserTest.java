package org.caravanserai.acceptance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

/** A test that opens pages of the running product in a browser. */
public abstract class BrowserTest {

    /**
     * The languages, colours and sizes that every page has to stand, for {@code @MethodSource}: the widest letters by day, the
     * other direction by night, and the longest words in the smallest window. Axe knows no languages: it has seen both layouts and both
     * colours when it comes to the words. The journeys see the pages in English.
     */
    protected static Stream<Look> looks() {
        return Stream.of(
                Look.desktop("zh"), Look.phone("ar").atNight(), Look.phone("ru").onlyForWords());
    }

    /** Somebody who looks at {@link Product#shared()}. */
    protected static Visitor visitor(Look look) {
        return visitor(Product.shared(), look);
    }

    /** Somebody who looks at another instance. */
    protected static Visitor visitor(Product product, Look look) {
        return Browser.shared().visitor(product, look);
    }

    /** The page is there, without errors, fits the window and passes axe. */
    protected static void check(Visitor visitor, String page) {
        assertThat(visitor.open(page)).as(page).isEqualTo(200);
        visitor.assertQuiet();
        visitor.assertFits();
        visitor.assertAccessible();
    }
}
