package org.caravanserai.acceptance.harness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

/** A test that opens pages of the running product in a browser. */
public abstract class BrowserTest {

    /**
     * The languages, colours and sizes that every page has to stand, for {@code @MethodSource}: the widest letters, the
     * other direction, and the longest words in the smallest window. The journeys see the pages in English.
     */
    protected static Stream<Look> looks() {
        return Stream.of(Look.desktop("zh"), Look.phone("ar"), Look.phone("ru").atNight());
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
