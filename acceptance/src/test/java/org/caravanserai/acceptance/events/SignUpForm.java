package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.caravanserai.acceptance.harness.Visitor;

/** The form by which a guest signs up for a forum, in the hands of somebody who fills it in. */
final class SignUpForm {

    private final Visitor guest;
    private final Page page;

    private SignUpForm(Visitor guest) {
        this.guest = guest;
        this.page = guest.page();
    }

    static SignUpForm filledIn(Visitor guest, Forum forum) {
        guest.open("/events/" + forum.slug() + "/register");
        var page = guest.page();
        page.locator("[id='sign-up:givenName']").fill("Wanderer");
        page.locator("[id='sign-up:email']").fill("wanderer@guest.example");
        page.locator("[id='sign-up:country']").selectOption("UZ");
        page.locator("[id='sign-up:affiliation']").fill("Silk Road Institute");
        return new SignUpForm(guest);
    }

    void assertStillFilledIn() {
        assertThat(page.locator("[id='sign-up:givenName']").inputValue()).isEqualTo("Wanderer");
        assertThat(page.locator("[id='sign-up:email']").inputValue()).isEqualTo("wanderer@guest.example");
        assertThat(page.locator("[id='sign-up:country']").inputValue()).isEqualTo("UZ");
        assertThat(page.locator("[id='sign-up:affiliation']").inputValue()).isEqualTo("Silk Road Institute");
    }

    Response send() {
        return guest.send(page.locator("[id='sign-up:send']")::click);
    }

    void assertConfirmed() {
        assertThat(page.locator("h1").innerText()).isEqualTo("Your place is confirmed");
    }
}
