package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two international offices at their desks: from the first draft of an agreement to a balance. */
@Tag("exchanges")
class ExchangeDeskST extends BrowserTest {

    private static final String DESK = "/manage/exchanges";

    /** How many of the elements are wider than their box or stick out of their table. */
    private static final String CLIPPED = "all => all.filter(each => { const own = each.getBoundingClientRect();"
            + " const table = each.closest('.ui-datatable-tablewrapper').getBoundingClientRect();"
            + " return each.scrollWidth > each.clientWidth + 1 || own.left < table.left - 1"
            + " || own.right > table.right + 1; }).length";

    private final String title = "Exchange " + UUID.randomUUID();

    @Test
    void twoOfficesNegotiateNominateReceiveAndSeeTheBalance() {
        try (Visitor officer = visitor(Look.desktop("en")).signIn(Demo.OFFICER);
                Visitor partner = visitor(Look.desktop("en")).signIn(Demo.PARTNER)) {
            var agreement = drafts(officer);
            confirm(officer, "approve");
            partner.open(DESK + "?awaiting=true&query=" + title.substring(9));
            partner.page().locator("main tbody a").first().click();
            proposesAnother(partner);
            confirm(partner, "approve");

            officer.open(agreement);
            assertThat(officer.page().locator("#differences").innerText())
                    .contains("Condition c1: People per academic year", "3", "2");
            confirm(officer, "approve");
            assertThat(officer.page()
                            .locator("h1 ~ .badge, .heading .badge")
                            .first()
                            .innerText())
                    .isEqualTo("In force");
            var nomination = nominates(officer, agreement);

            partner.open(nomination);
            partner.page()
                    .locator("button:text-is('Accept'), input[value='Accept']")
                    .click();
            partner.page().waitForSelector("text=the stay can now be prepared");
            partner.page().locator("#arrival input[type=text]").first().fill("2026-09-01");
            partner.page().locator("input[value='Record arrival']").click();
            partner.page().waitForSelector("text=The arrival has been recorded");

            officer.open(DESK + "/balances?agreement=" + agreement.substring(agreement.lastIndexOf('/') + 1));
            assertThat(officer.page().locator("figure figcaption").innerText())
                    .contains("has sent University of the High Valley 1 person more than it received");
            officer.page().locator("main tbody td.number a").first().click();
            officer.page().waitForURL(url -> url.contains("/ledger"));
            assertThat(officer.page().locator("main tbody").first().innerText()).contains("Arrival");
            assertThat(officer.page().locator("main").innerText()).contains("year by year", "2026/2027");
            officer.assertQuiet();
        }
    }

    @Test
    void anAgreementSignedOnPaperIsRecordedWithItsScanConfirmedAndPrinted() {
        var scan = "%PDF-1.7\n1 0 obj\nendobj\ntrailer\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        try (Visitor officer = visitor(Look.desktop("en")).signIn(Demo.OFFICER);
                Visitor partner = visitor(Look.desktop("en")).signIn(Demo.PARTNER)) {
            drafts(officer);
            var page = officer.page();
            officer.open("/");
            page.locator("header summary .summary-text").last().click();
            page.locator("header a[href='" + DESK + "']:visible").first().click();
            page.locator("input#query").fill(title.substring(9));
            page.locator("form[role=search] button[type=submit]").last().click();
            page.locator("main tbody a").first().click();
            page.locator("main a:text-is('Record signatures on paper')").click();
            page.waitForURL(url -> url.endsWith("/signing"));
            page.locator("input[value='Record as signed'], button:text-is('Record as signed')")
                    .click();
            page.locator(".field-wrong").first().waitFor();
            officer.assertAccessible();
            page.locator("input[type=file]").setInputFiles(new FilePayload("signed.pdf", "application/pdf", scan));
            page.locator(".ui-fileupload-upload").click();
            page.locator("ul.files a:has-text('signed.pdf')").waitFor();
            page.locator("input[id$='signedOn_input']").fill("2026-05-12");
            page.locator("input[id$='by:0:name']").fill("Wei Li");
            page.locator("input[id$='by:0:capacity']").fill("Rector");
            page.locator("input[id$='by:1:name']").fill("Aya Kouassi");
            page.locator("input[value='Record as signed'], button:text-is('Record as signed')")
                    .click();
            page.waitForURL(url -> url.matches(".*/manage/exchanges/agreements/[^/]{6,}"));
            assertThat(page.locator("main").innerText())
                    .contains("In force", "only. The other side has not confirmed it yet", "Wei Li, Rector");

            partner.open("/");
            partner.page().locator("header summary .summary-text").last().click();
            partner.page().locator("header a[href='/my']:visible").first().click();
            partner.page()
                    .locator("main a[href='/manage/exchanges?unconfirmed=true']")
                    .click();
            partner.page()
                    .locator("main tbody a", new Page.LocatorOptions().setHasText(title))
                    .click();
            partner.page().locator("ul.files a:has-text('signed.pdf')").first().waitFor();
            confirm(partner, "confirmSigning");
            assertThat(partner.page().locator("main").innerText()).contains("confirmed by all other parties");

            page.reload();
            var pdf = page.waitForDownload(() ->
                    page.locator("#files a[href$='agreement.pdf?language=en']").click());
            assertThat(pdf.suggestedFilename()).endsWith(".pdf");
            assertThat(pdf.createReadStream())
                    .asString(StandardCharsets.ISO_8859_1)
                    .startsWith("%PDF-");
            officer.assertAccessible();
            officer.assertQuiet();
        }
    }

    private String drafts(Visitor officer) {
        officer.open(DESK + "/agreements/new");
        var page = officer.page();
        page.locator("input[id$='title_en']").fill(title);
        fill(page, "conditions-0", "3");
        addsAPartnerAndKeepsWhatWasTyped(officer);
        page.locator("input[value='Save draft']").click();
        page.waitForURL(url -> url.contains("/agreements/drafts/"));
        officer.open(DESK);
        officer.act(() -> page.locator("main .cards a:text-is('" + title + "')").click());
        assertThat(page.locator(".heading .badge").innerText()).isEqualTo("Draft (private)");
        assertThat(page.locator("input[id$='conditions-0-personsPerYear']").inputValue())
                .isEqualTo("3");
        officer.chooseFirstFound("terms:parties-1-organization", "High Valley");
        page.locator("input[value='Send to partner']").click();
        page.waitForURL(url -> url.matches(".*/manage/exchanges/agreements/[^/]{6,}"));
        return page.url().substring(page.url().indexOf(DESK));
    }

    private void addsAPartnerAndKeepsWhatWasTyped(Visitor officer) {
        var page = officer.page();
        page.locator("button:text-is('Add another partner')").click();
        page.locator("input[id$='parties-2-organization_input']").waitFor();
        assertThat(page.locator("input[id$='title_en']").inputValue()).isEqualTo(title);
        assertThat(page.locator("input[id$='conditions-0-personsPerYear']").inputValue())
                .isEqualTo("3");
        assertThat(page.locator("select[id$='conditions-0-lastYear']").inputValue())
                .isEqualTo("2028/2029");
    }

    private static void fill(Page page, String condition, String persons) {
        page.locator("select[id$='" + condition + "-kind']").selectOption("STUDENT_STUDY");
        page.locator("input[id$='" + condition + "-personsPerYear']").fill(persons);
        page.locator("select[id$='" + condition + "-firstYear']").selectOption("2026/2027");
        page.locator("select[id$='" + condition + "-lastYear']").selectOption("2028/2029");
    }

    private static void proposesAnother(Visitor partner) {
        var page = partner.page();
        page.locator("main a:text-is('Propose other conditions')").click();
        page.locator("input[id$='conditions-0-personsPerYear']").fill("2");
        page.locator("textarea[id$='note']").fill("Two are enough.");
        page.locator("input[value='Propose this version']").click();
        page.waitForURL(url -> url.matches(".*/manage/exchanges/agreements/[^/]{6,}"));
        assertThat(page.locator("main").innerText()).contains("Two are enough.", "version 2");
    }

    private static void confirm(Visitor somebody, String step) {
        var page = somebody.page();
        page.locator("button[data-opens='" + step + "-dialog']").click();
        page.locator("dialog[open] input[type=submit]").click();
        page.waitForSelector("#notices .notice-good, .notices .notice-good");
    }

    private String nominates(Visitor officer, String agreement) {
        officer.open(DESK + "/nominations/new?agreement=" + agreement.substring(agreement.lastIndexOf('/') + 1));
        var page = officer.page();
        officer.choose("nominee:place", "c1@2026/2027");
        page.locator("label[for^='nominee:term:']")
                .filter(new Locator.FilterOptions().setHasText("First semester"))
                .click();
        page.locator("input[id$='givenName']").fill("Wei");
        page.locator("input[id$='familyName']").fill("Zhang");
        page.locator("input[id$='email']").fill("wei" + UUID.randomUUID() + "@example.org");
        page.locator("input[value='Nominate']").click();
        page.waitForURL(url -> url.matches(".*/manage/exchanges/nominations/[^/?]{6,}"));
        return page.url().substring(page.url().indexOf(DESK));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void theDeskIsWholeAccessibleAndFits(Look look) {
        try (Visitor officer = visitor(look).signIn(Demo.OFFICER)) {
            var agreement = Api.of(Product.shared())
                    .as(Demo.OFFICER)
                    .get("agreements?query=teaching")
                    .expect(200)
                    .json()
                    .at("/items/0/code")
                    .asText();
            List.of(
                            DESK,
                            DESK + "/agreements/" + agreement,
                            DESK + "/agreements/" + agreement + "/revise",
                            DESK + "/nominations",
                            DESK + "/nominations/new",
                            DESK + "/stays",
                            DESK + "/balances",
                            DESK + "/ledger")
                    .forEach(page -> check(officer, page));
            if (look.width() >= 1280) {
                officer.open(DESK + "/balances");
                assertThat(officer.page().locator(".beyond .badge").evaluateAll(CLIPPED))
                        .as("labels of balances that are cut off")
                        .isEqualTo(0);
            }
        }
    }

    @Test
    void aFaultyAgreementNamesItsFieldsAndKeepsWhatWasTyped() {
        try (Visitor officer = visitor(Look.desktop("en")).signIn(Demo.OFFICER)) {
            officer.open(DESK + "/agreements/new");
            var page = officer.page();
            page.locator("input[id$='title_en']").fill(title);
            fill(page, "conditions-0", "many");
            page.locator("input[value='Send to partner']").click();
            page.waitForSelector(".summary");
            assertThat(page.locator(".summary").innerText())
                    .contains("Partner organization", "Condition 1: People per academic year");
            page.locator(".summary a:has-text('Condition 1')").click();
            assertThat(page.evaluate("document.activeElement.id").toString()).endsWith("conditions-0-personsPerYear");
            assertThat(page.locator("input[id$='title_en']").inputValue()).isEqualTo(title);
            assertThat(page.locator("input[id$='conditions-0-personsPerYear']").inputValue())
                    .isEqualTo("many");
        }
    }
}
