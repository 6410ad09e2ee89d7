package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Entries of a form come back to the person who typed them: after the session has ended, and after the page was left. */
@Tag("events")
class KeptFormsST extends BrowserTest {

    private static Forum forum;

    @BeforeAll
    static void aForum() {
        forum = PeopleApiST.asking(Api.of(Product.shared())).published();
    }

    @Test
    void theFormOfAnEventComesBackAndIsSaved() {
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/manage/events/" + forum.slug() + "/edit");
            var page = organizer.page();
            page.locator("[id='event:title_en']").fill("Forum that was nearly lost");
            page.locator("[id='event:registration-capacity']").fill("77");
            page.locator("[id='event:registration-closesAt_input']").fill("2026-12-24T18:00");
            organizer.send(() -> organizer.chooseOne("event:timeZone", "Bishkek", "Bishkek"));
            organizer.chooseOne("event:venue-country", "Kyrgyz", "Kyrgyzstan");
            sessionEnds(page);
            page.locator("[id='event:save']").click();
            signsInAgain(organizer, Demo.ORGANIZER);
            page.waitForURL(url -> url.endsWith("/edit"));
            assertThat(page.locator("[data-kept-notice]").innerText()).contains("has been restored");
            assertThat(page.locator("[id='event:title_en']").inputValue()).isEqualTo("Forum that was nearly lost");
            assertThat(page.locator("[id='event:registration-capacity']").inputValue())
                    .isEqualTo("77");
            assertThat(page.locator("[id='event:registration-closesAt_input']").inputValue())
                    .isEqualTo("2026-12-24T18:00");
            assertThat(page.locator("[id='event:venue-country_label']").innerText())
                    .isEqualTo("Kyrgyzstan");
            organizer.assertAccessible();
            page.locator("[id='event:save']").click();
            page.waitForURL(url -> !url.endsWith("/edit"));
            assertThat(page.locator(".side-name").innerText()).isEqualTo("Forum that was nearly lost");

            organizer.open("/manage/events/" + forum.slug() + "/edit");
            assertThat(page.locator("[data-kept-notice]").count())
                    .as("what was saved does not come back")
                    .isZero();
        }
    }

    @Test
    void aFormThatWasLeftComesBackUntilItIsSentOrDiscarded() {
        try (Visitor organizer = visitor(Look.phone("en")).signIn(Demo.ORGANIZER)) {
            var form = "/manage/events/" + forum.slug() + "/edit";
            organizer.open(form);
            var page = organizer.page();
            page.locator("[id='event:registration-capacity']").fill("0");
            organizer.press("event:save");
            assertThat(page.locator("[id='event'] .summary").count()).isOne();
            organizer.open("/my");
            assertThat(String.valueOf(page.evaluate("() => JSON.stringify(sessionStorage)")))
                    .as("what belongs to the page that was left is refused on another")
                    .contains("event:title_en")
                    .doesNotContain("primefaces.nonce");
            organizer.open(form);
            assertThat(page.locator("[data-kept-notice]").innerText()).contains("You left this page");
            assertThat(page.locator("[id='event:registration-capacity']").inputValue())
                    .as("what was refused")
                    .isEqualTo("0");
            organizer.assertAccessible();
            page.locator("[id='event:registration-capacity']").fill("88");
            organizer.chooseOne("event:venue-country", "Uzbek", "Uzbekistan");
            organizer.open("/my");
            organizer.open(form);
            assertThat(page.locator("[id='event:registration-capacity']").inputValue())
                    .isEqualTo("88");
            assertThat(page.locator("[id='event:venue-country_label']").innerText())
                    .isEqualTo("Uzbekistan");
            page.locator("[data-kept-notice] button").click();
            page.waitForCondition(() -> page.locator("[data-kept-notice]").count() == 0);
            assertThat(page.locator("[id='event:registration-capacity']").inputValue())
                    .isNotEqualTo("88");
            organizer.open("/my");
            organizer.open(form);
            assertThat(page.locator("[data-kept-notice]").count())
                    .as("what was discarded does not come back")
                    .isZero();
        }
    }

    @Test
    void aMessageComesBackForItsWriterOnly() {
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/manage/messages/event/" + forum.slug() + "/new");
            var page = organizer.page();
            write(page);
            sessionEnds(page);
            send(page);
            page.waitForURL(url -> url.contains("/sign-in"));
            assertThat(kept(page)).isOne();
            signsInAgain(organizer, Demo.SCHOLAR);
            organizer.open("/my/account");
            page.locator(".top-tools .menu summary").last().click();
            organizer.pressAt("form[action='/sign-out'] button:visible");
            assertThat(kept(page)).as("gone with whoever signs out").isZero();

            organizer.signIn(Demo.ORGANIZER);
            organizer.open("/manage/messages/event/" + forum.slug() + "/new");
            write(page);
            sessionEnds(page);
            send(page);
            signsInAgain(organizer, Demo.ORGANIZER);
            page.waitForURL(url -> url.endsWith("/new"));
            assertThat(page.locator("[id='message:subject_en']").inputValue()).isEqualTo("The hall");
            assertThat(page.locator("[id='message:text_en']").inputValue()).isEqualTo("It is hall 2.");
            send(page);
            page.locator("h1")
                    .filter(new Locator.FilterOptions().setHasText("The hall"))
                    .waitFor();
            organizer.open("/manage/messages/event/" + forum.slug() + "/new");
            assertThat(page.locator("[id='message:subject_en']").inputValue())
                    .as("what was saved does not come back")
                    .isEmpty();
        }
    }

    @Test
    void theAnswersOfWhoSignsUpComeBack() {
        try (Visitor scholar = visitor(Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            scholar.open("/events/" + forum.slug() + "/register");
            var page = scholar.page();
            page.locator("[id='sign-up:accompanying']").fill("1");
            page.locator("form[id='sign-up'] textarea").first().fill("A room with a ramp");
            sessionEnds(page);
            page.locator("[id='sign-up:send']").click();
            signsInAgain(scholar, Demo.SCHOLAR);
            page.waitForURL(url -> url.contains("/register"));
            assertThat(page.locator("[id='sign-up:accompanying']").inputValue()).isEqualTo("1");
            assertThat(page.locator("form[id='sign-up'] textarea").first().inputValue())
                    .isEqualTo("A room with a ramp");
        }
    }

    private static void write(Page page) {
        page.locator("[id='message:subject_en']").fill("The hall");
        page.locator("[id='message:text_en']").fill("It is hall 2.");
    }

    private static void send(Page page) {
        page.locator("[id='message:save']").click();
    }

    private static void sessionEnds(Page page) {
        page.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
    }

    private static int kept(Page page) {
        return ((Number) page.evaluate(
                        "() => Object.keys(sessionStorage).filter(key => key.startsWith('caravanserai.form.')).length"))
                .intValue();
    }

    private static void signsInAgain(Visitor visitor, Demo account) {
        var page = visitor.page();
        page.waitForURL(url -> url.contains("/sign-in"));
        assertThat(page.locator("[data-form-lost]").innerText()).contains("Your session has ended");
        page.locator("[id='signin:email']").fill(account.email());
        page.locator("[id='signin:password']").fill(Demo.PASSWORD);
        visitor.press("signin:submit");
        page.waitForURL(url -> !url.contains("/sign-in"));
    }
}
