package org.caravanserai.acceptance.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody types into the field of the header leads to the right page. */
@Tag("search")
class SearchST extends BrowserTest {

    private static Locator field(Visitor visitor) {
        return visitor.page().locator("#top-query");
    }

    @ParameterizedTest
    @CsvSource({
        "哈萨克斯坦, /countries/KZ",
        "Қазақстан, /countries/KZ",
        "Kazakstan, /countries/KZ",
        "Hanoi chinese, /centers/red-river-language-center",
        "河内 中文, /centers/red-river-language-center",
        "Red Rivr Langage, /centers/red-river-language-center",
    })
    void whatIsTypedIsSuggestedAndOpenedByTheKeyboard(String typed, String address) {
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.open("/about");
            field(visitor).fill(typed);
            var wanted = visitor.page().locator("#suggested a[href='" + address + "']");
            assertThat(wanted).isVisible();
            assertThat(field(visitor)).hasAttribute("aria-expanded", "true");
            while (!"true".equals(wanted.getAttribute("aria-selected"))) {
                field(visitor).press("ArrowDown");
            }
            assertThat(field(visitor)).hasAttribute("aria-activedescendant", wanted.getAttribute("id"));
            assertThat(visitor.page().locator(".top-search [role=status]")).containsText("result");
            field(visitor).press("Enter");
            visitor.page().waitForURL(url -> url.endsWith(address));
            visitor.assertQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, teach a class, HELP_TOPIC, /help/teacher",
        "fr, centre de langues, HELP_TOPIC, /help/director",
        "zh, 来华留学生人数, SERIES, /cooperation/explore/INBOUND_STUDENTS",
    })
    void helpAndPublishedFiguresAreFoundAndOpened(String language, String typed, String kind, String address) {
        try (var visitor = visitor(Look.phone(language))) {
            visitor.open("/about");
            field(visitor).fill(typed);
            field(visitor).press("Enter");
            visitor.page().locator(".chips a[href$='kind=" + kind + "']").click();
            visitor.page().locator(".found-things a[href='" + address + "']").click();
            visitor.page().waitForURL(url -> url.endsWith(address));
            visitor.assertQuiet();
        }
    }

    @Test
    void aCountryTypedInChineseIsTheFirstSuggestion() {
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.open("/about");
            field(visitor).fill("哈萨克斯坦");
            assertThat(visitor.page().locator("#suggested a").first()).hasAttribute("href", "/countries/KZ");
            field(visitor).press("ArrowDown");
            field(visitor).press("Enter");
            visitor.page().waitForURL(url -> url.endsWith("/countries/KZ"));
            visitor.assertQuiet();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'hanoi, chinese class'",
        "河内中文班",
        "'ханой, китайский урок'",
        "'cours de chinois, Hanoï'",
        "'clase de chino en Hanói'",
        "'دورة الصينية هانوي'"
    })
    void aWordForAKindSteersAndNeedNotBeFound(String typed) {
        var found = Api.of(Product.shared())
                .get("search?query=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
                .expect(200)
                .json();
        assertThat(found.get("items").get(0).get("kind").asText()).isEqualTo("CLASS");
        assertThat(found.get("kinds").get("CENTER").asInt())
                .as("others are found, too")
                .isPositive();
    }

    @Test
    void escapeClosesTheSuggestionsAndKeepsWhatWasTyped() {
        try (var visitor = visitor(Look.desktop("ru"))) {
            visitor.open("/about");
            field(visitor).fill("Казахстан");
            assertThat(visitor.page().locator("#suggested")).isVisible();
            field(visitor).press("Escape");
            assertThat(visitor.page().locator("#suggested")).isHidden();
            assertThat(field(visitor)).hasValue("Казахстан");
            visitor.assertQuiet();
        }
    }

    @Test
    void enterShowsAllResultsByKind() {
        try (var visitor = visitor(Look.phone("en"))) {
            visitor.open("/");
            field(visitor).fill("Hanoi");
            field(visitor).press("Enter");
            visitor.page().waitForURL(url -> url.contains("/search?query=Hanoi"));
            visitor.page().locator(".chips a[href$='kind=CLASS']").click();
            visitor.page().waitForURL(url -> url.endsWith("kind=CLASS"));
            assertThat(visitor.page().locator(".found-things a")).not().hasCount(0);
            visitor.assertQuiet();
        }
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        try (var visitor = visitor(Look.desktop("ar"))) {
            visitor.open("/search?query=qqqqzzzz");
            assertThat(visitor.page().locator(".empty a")).not().hasCount(0);
            visitor.open("/search");
            assertThat(visitor.page().locator(".empty")).isVisible();
            visitor.assertQuiet();
        }
    }

    @Test
    void theApiSaysWhatItFoundOfEachKind() {
        var anyone = Api.of(Product.shared());
        var found = anyone.get("search?query=%E5%93%88%E8%90%A8%E5%85%8B%E6%96%AF%E5%9D%A6&size=5")
                .expect(200)
                .json();
        assertThat(found.get("items").get(0).get("kind").asText()).isEqualTo("COUNTRY");
        assertThat(found.get("items").get(0).get("address").asText()).isEqualTo("/countries/KZ");
        assertThat(found.get("kinds").get("COUNTRY").asInt()).isEqualTo(1);
        anyone.get("search?query=forum&kind=NOTHING").expect(400);
    }
}
