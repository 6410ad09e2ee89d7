package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A text in a language that the screens do not have is written with the others, and read in its own language. */
@Tag("centers")
class ContentLanguageST extends BrowserTest {

    private static final String CENTER = SmallClass.CENTER;
    private static final String THAI = "สอนภาษาจีนและภาษาเวียดนามริมแม่น้ำแดง";

    @Test
    void aDirectorAddsThaiBesideVietnameseAndReadersGetEachTextInItsLanguage() {
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            desk.open("/manage/" + CENTER + "/description");
            var page = desk.page();
            page.locator("[data-texts] select").selectOption("th");
            page.locator("[data-texts-add]").click();
            assertThat(page.locator("[id='description:about_th']").getAttribute("lang"))
                    .isEqualTo("th");
            page.locator("[id='description:about_th']").fill(THAI);
            desk.press("description:save");
            desk.open("/manage/" + CENTER + "/description");
            assertThat(page.locator("[id='description:about_th']").inputValue()).isEqualTo(THAI);
            desk.assertQuiet();
        }
        try (var reader = visitor(Look.phone("fr"))) {
            reader.open("/" + CENTER);
            var about = reader.page().locator("section[aria-labelledby=about-title]");
            assertThat(about.locator("> .prose").getAttribute("lang"))
                    .as("nothing in French: English is read, not what was added last")
                    .isEqualTo("en");
            assertThat(about.locator("summary").allInnerTexts()).contains("ไทย", "Tiếng Việt");
            about.locator("summary[lang=th]").click();
            assertThat(about.locator("details .prose[lang=th]").innerText()).contains(THAI);
            about.locator("summary[lang=vi]").click();
            assertThat(about.locator("details .prose[lang=vi]").innerText()).contains("tiếng Việt");
            reader.assertAccessible();
            reader.assertQuiet();
        }
    }
}
