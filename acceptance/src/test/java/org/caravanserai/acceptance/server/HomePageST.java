package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.acceptance.harness.Browser;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first page anybody sees. */
@Tag("server")
class HomePageST {

    @ParameterizedTest
    @CsvSource({"en, 1280, false", "zh, 360, false", "ar, 360, true", "ar, 1280, false", "en, 1280, true"})
    void itIsWholeAccessibleAndFitsTheWindow(String language, int width, boolean dark) {
        try (Visitor visitor = Browser.shared().visitor(Product.shared(), new Look(language, dark, width, 900))) {
            assertThat(visitor.open("/")).isEqualTo(200);
            visitor.assertQuiet();
            visitor.assertFits();
            visitor.assertAccessible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void onAPhoneTheWholeMenuIsInSight(String language) {
        try (Visitor visitor = Browser.shared().visitor(Product.shared(), Look.phone(language))) {
            visitor.open("/");
            visitor.page().locator(".top-menu summary").click();
            var menu = visitor.page().locator(".top-menu .menu-body").boundingBox();
            assertThat(menu.x).isNotNegative();
            assertThat(menu.x + menu.width).isLessThanOrEqualTo(visitor.page().viewportSize().width);
            visitor.assertAccessible();
        }
    }
}
