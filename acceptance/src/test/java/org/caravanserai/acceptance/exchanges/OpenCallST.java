package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An officer opens a call by clicking from the home page: for places of several agreements, found in a list. */
@Tag("exchanges")
class OpenCallST extends BrowserTest {

    @Test
    void anOfficerOpensACallForPlacesOfSeveralAgreementsByClicking() {
        try (var officer = visitor(Look.desktop("en")).signIn(Demo.OFFICER)) {
            officer.open("/");
            var page = officer.page();
            page.locator("header summary .summary-text").last().click();
            officer.act(() -> page.locator("header a[href='/manage/exchanges']:visible")
                    .first()
                    .click());
            officer.act(() -> page.locator("a[href='/manage/exchanges/calls']:visible")
                    .first()
                    .click());
            officer.act(() -> page.locator("a[href='/manage/exchanges/calls/new']:visible")
                    .first()
                    .click());

            page.locator("[id='call:title_en']").fill("A year abroad");
            press(officer, "Save draft");
            assertThat(page.locator("main").innerText()).contains("Places from which agreements?");
            assertThat(page.locator("[id='call:title_en']").inputValue())
                    .as("nothing that was typed is lost")
                    .isEqualTo("A year abroad");

            var year = page.locator("[id='call:academicYear']");
            year.selectOption(new SelectOption().setIndex(1));
            var lines = page.locator(".chooser .choices li:visible");
            int all = lines.count();
            page.locator("#chooser-words").fill("high valley");
            assertThat(lines.count()).isPositive().isLessThan(all);
            page.locator("#chooser-words").fill("");
            press(officer, "Select all that are listed");
            assertThat(page.locator(".chooser input:checked").count()).isEqualTo(all);
            page.locator("[id='call:closesAt']").first().scrollIntoViewIfNeeded();
            time(officer, "opensAt", "10/01/2027 09:00");
            time(officer, "closesAt", "10/02/2027 18:00");
            press(officer, "Save draft");
            assertThat(page.locator("main").innerText()).contains("The draft has been saved.");
            assertThat(page.locator("#places-title + .table-wrap tbody tr").count())
                    .isEqualTo(all);
            press(officer, "Publish");
            officer.act(() ->
                    page.locator("dialog[open] input[type=submit]").first().click());
            assertThat(page.locator("main").innerText()).contains("The call has been published.");
            officer.assertQuiet();
        }
    }

    private static void time(Visitor officer, String field, String value) {
        var input = officer.page().locator("[id='call:" + field + "_input']").first();
        input.fill(value);
        input.press("Tab");
    }

    private static void press(Visitor officer, String button) {
        officer.act(() -> officer.page()
                .locator("main")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click());
    }
}
