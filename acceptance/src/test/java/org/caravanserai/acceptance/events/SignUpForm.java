package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import org.caravanserai.acceptance.harness.Visitor;

/** The form by which a guest signs up for a forum, in the hands of somebody who fills it in. */
final class SignUpForm {

    private final Page page;

    private SignUpForm(Page page) {
        this.page = page;
    }

    static SignUpForm filledIn(Visitor guest, Forum forum) {
        guest.open("/events/" + forum.slug() + "/register");
        var page = guest.page();
        page.locator("[id='sign-up:givenName']").fill("Wanderer");
        page.locator("[id='sign-up:email']").fill("wanderer@guest.example");
        page.locator("[id='sign-up:country']").selectOption("UZ");
        page.locator("[id='sign-up:affiliation']").fill("Silk Road Institute");
        return new SignUpForm(page);
    }

    void assertStillFilledIn() {
        assertThat(page.locator("[id='sign-up:givenName']").inputValue()).isEqualTo("Wanderer");
        assertThat(page.locator("[id='sign-up:email']").inputValue()).isEqualTo("wanderer@guest.example");
        assertThat(page.locator("[id='sign-up:country']").inputValue()).isEqualTo("UZ");
        assertThat(page.locator("[id='sign-up:affiliation']").inputValue()).isEqualTo("Silk Road Institute");
    }

    Response send() {
        var answer = page.waitForResponse(
                response -> response.request().method().equals("POST"),
                new Page.WaitForResponseOptions().setTimeout(60_000),
                () -> page.locator("[id='sign-up:send']").click());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return answer;
    }

    void assertConfirmed() {
        assertThat(page.locator("h1").innerText()).isEqualTo("Your place is confirmed");
    }
}
