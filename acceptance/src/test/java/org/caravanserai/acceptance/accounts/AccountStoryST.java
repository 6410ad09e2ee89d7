package org.caravanserai.acceptance.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody gets an account, uses it, loses the password, moves to another address: all in the browser. */
@Tag("accounts")
class AccountStoryST extends BrowserTest {

    private static final Look ENGLISH = Look.desktop("en");

    @Test
    void nobodySignsInBeforeTheEmailWasAnswered() {
        try (Visitor visitor = visitor()) {
            var newcomer = new Newcomer(visitor).asks();
            assertThat(newcomer.heading()).isEqualTo("Check your email");
            newcomer.signsIn();
            assertThat(newcomer.notice()).contains("has not been confirmed yet");
            newcomer.confirms();
            assertThat(newcomer.notice()).contains(newcomer.email());
            newcomer.signsIn();
            assertThat(newcomer.page().url()).contains("/my");
            visitor.open("/my");
            assertThat(newcomer.page().locator("header.top").innerText()).contains("Amina Yusupova (Амина Юсупова)");
            assertThat(newcomer.page().locator("main").innerText())
                    .as("who has nothing yet is asked what to begin with")
                    .contains("What would you like to do?")
                    .doesNotContain("To do", "My registrations", "My courses");
            newcomer.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("I was invited"))
                    .click();
            newcomer.page().waitForURL("**/help/invited");
            visitor.assertQuiet();
        }
    }

    @Test
    void theLinkOfAnEmailInTheOutboxOpensItsPageBesideIt() {
        try (Visitor visitor = visitor();
                Visitor admin = visitor().signIn(Demo.ADMIN)) {
            var newcomer = new Newcomer(visitor).asks();
            admin.open("/admin/outbox?query=" + newcomer.email());
            admin.page().locator("tbody a").first().click();
            admin.page().waitForURL(url -> url.contains("/admin/outbox/"));
            var link = admin.page().frameLocator("main iframe").getByText("Confirm the address");
            var opened = admin.page().waitForPopup(link::click);
            opened.locator("[id='confirm:submit']").click();
            assertThat(opened.locator(".notice").first().innerText()).contains(newcomer.email());
            admin.assertQuiet();
        }
    }

    @Test
    void whoNeedsAnAccountForSomethingIsLedBackToItThroughTheEmail() {
        try (Visitor visitor = visitor()) {
            visitor.open("/sign-in?to=/manage/organizations/new");
            visitor.page().locator("main a[href^='/sign-up']").click();
            var newcomer = new Newcomer(visitor)
                    .asks(visitor.page().url().substring(Product.shared().url().length()))
                    .confirms();
            newcomer.fill("signin:email", newcomer.email());
            newcomer.fill("signin:password", Newcomer.PASSWORD);
            newcomer.press("Sign in");
            assertThat(newcomer.page().url()).contains("/manage/organizations/new");
        }
    }

    @Test
    void whereNoMailIsSentWhoWaitsForAnEmailIsToldWhereItIs() {
        try (Visitor visitor = visitor()) {
            visitor.open("/forgotten-password");
            assertThat(visitor.page().locator("main").innerText()).contains("under Administration, Outbox");
            visitor.signIn(Demo.SCHOLAR).open("/my/security");
            assertThat(visitor.page().locator("main").innerText()).contains("under Administration, Outbox");
        }
    }

    @Test
    void theSessionIsAnotherOneAfterSigningInAndOverAfterSigningOut() {
        try (Visitor visitor = visitor()) {
            var newcomer = new Newcomer(visitor).asks().confirms();
            visitor.open("/sign-in");
            var before = session(visitor);
            newcomer.fill("signin:email", newcomer.email());
            newcomer.fill("signin:password", Newcomer.PASSWORD);
            newcomer.press("Sign in");
            var after = session(visitor);
            assertThat(before).isNotEmpty();
            assertThat(after).isNotEmpty().isNotEqualTo(before);

            newcomer.signsOut();
            visitor.open("/my");
            assertThat(visitor.page().url()).contains("/sign-in");
            visitor.page()
                    .context()
                    .addCookies(java.util.List.of(new Cookie("JSESSIONID", after)
                            .setUrl(Product.shared().url())));
            visitor.open("/my");
            assertThat(visitor.page().url()).as("the old session").contains("/sign-in");
        }
    }

    @Test
    void aUsedOrFalseLinkSaysSoAtOnceAndLeadsOn() {
        try (Visitor visitor = visitor()) {
            var newcomer = new Newcomer(visitor).asks();
            var link = Emails.link(Product.shared(), "VERIFY_EMAIL", newcomer.email());
            visitor.open(link);
            assertThat(visitor.page().locator("#whose").innerText()).contains("Amina Yusupova");
            visitor.open(link);
            newcomer.press("Confirm the address");
            for (String gone : java.util.List.of(link, "/confirm-email?token=made-up", "/confirm-email")) {
                visitor.open(gone);
                assertThat(visitor.page().locator("main").innerText())
                        .contains("This link has already been used")
                        .doesNotContain("You opened the link");
                assertThat(visitor.page().locator("main button").count()).isZero();
            }
            visitor.assertAccessible();
            newcomer.page()
                    .getByText("If you have already confirmed the address")
                    .click();
            assertThat(visitor.page().url()).contains("/sign-in");
        }
    }

    @Test
    void aForgottenPasswordIsReplacedByAnEmailAndTokensEnd() {
        try (Visitor visitor = visitor()) {
            var newcomer = new Newcomer(visitor).asks().confirms();
            var token = Api.of(Product.shared())
                    .post("tokens", Map.of("email", newcomer.email(), "password", Newcomer.PASSWORD))
                    .expect(201)
                    .json()
                    .get("token")
                    .asText();
            visitor.open("/forgotten-password");
            newcomer.fill("forgotten:email", newcomer.email());
            newcomer.press("Send the link");
            assertThat(newcomer.notice()).contains("we have sent an email");
            var link = Emails.link(Product.shared(), "RESET_PASSWORD", newcomer.email());
            visitor.open(link);
            newcomer.fill("reset:newPassword", "short");
            newcomer.press("Set the password");
            assertThat(newcomer.page().locator("[id='reset:newPassword-error']").innerText())
                    .contains("at least 10 characters");
            newcomer.fill("reset:newPassword", "five camels and no map");
            newcomer.press("Set the password");
            newcomer.signsIn();
            assertThat(newcomer.notice()).contains("is incorrect");
            newcomer.signsIn(newcomer.email(), "five camels and no map");
            assertThat(newcomer.page().url()).contains("/my");
            Api.of(Product.shared())
                    .get("me", "Authorization", "Bearer " + token)
                    .expect(401);
            newcomer.signsOut();
            visitor.open(link);
            assertThat(visitor.page().locator("main").innerText()).contains("This link has already been used");
            assertThat(visitor.page().locator("[id='reset:newPassword']").count())
                    .isZero();
            newcomer.page().getByText("Send a new link").click();
            assertThat(visitor.page().url()).contains("/forgotten-password");
        }
    }

    @Test
    void anotherPasswordEndsAllOtherSessions() {
        try (Visitor here = visitor();
                Visitor elsewhere = visitor()) {
            var newcomer = new Newcomer(here).asks().confirms().signsIn();
            new Newcomer(elsewhere).signsIn(newcomer.email(), Newcomer.PASSWORD);
            here.open("/my/security");
            newcomer.fill("change:currentPassword", "not the right one");
            newcomer.fill("change:newPassword", "five camels and no map");
            newcomer.press("Change the password");
            assertThat(newcomer.page()
                            .locator("[id='change:currentPassword-error']")
                            .innerText())
                    .isEqualTo("This is not your current password.");
            var before = session(here);
            newcomer.fill("change:currentPassword", Newcomer.PASSWORD);
            newcomer.fill("change:newPassword", "five camels and no map");
            newcomer.press("Change the password");
            assertThat(newcomer.notice()).contains("Your password has been changed");
            assertThat(session(here))
                    .as("the session goes on under another id")
                    .isNotEmpty()
                    .isNotEqualTo(before);
            here.open("/my/account");
            assertThat(here.page().url()).contains("/my/account");
            elsewhere.open("/my/account");
            assertThat(elsewhere.page().url()).contains("/sign-in");
        }
    }

    @Test
    void anotherAddressCountsOnceItsEmailWasAnsweredAndTheOldOneIsTold() {
        try (Visitor visitor = visitor()) {
            var newcomer = new Newcomer(visitor).asks().confirms().signsIn();
            var other = "moved." + newcomer.email();
            visitor.open("/my/security");
            newcomer.fill("move:newEmail", other);
            newcomer.fill("move:emailPassword", Newcomer.PASSWORD);
            newcomer.press("Send the link");
            assertThat(newcomer.notice()).contains(other, "Nothing changes");
            assertThat(newcomer.page().locator("main").innerText())
                    .contains("Your email address is " + newcomer.email());
            visitor.open(Emails.link(Product.shared(), "VERIFY_EMAIL", other));
            newcomer.press("Confirm the address");
            assertThat(Emails.argument(Product.shared(), "EMAIL_CHANGED", newcomer.email(), "newEmail"))
                    .contains(other);
            newcomer.signsOut().signsIn(other, Newcomer.PASSWORD);
            assertThat(newcomer.page().url()).contains("/my");
        }
    }

    @Test
    void anAdministratorGivesARoleAndTakesTheAccountAwayForAWhile() {
        try (Visitor here = visitor();
                Visitor admin = visitor().signIn(Demo.ADMIN)) {
            var newcomer = new Newcomer(here).asks().confirms().signsIn();
            admin.walk();
            admin.followTo("/admin");
            admin.followTo("/admin/users");
            admin.search(newcomer.email());
            admin.pressAt("main tbody a[href^='/admin/users/']");
            admin.tick("roles:platformRoles:0");
            admin.fill("roles:why", "Helps for a week");
            admin.press("roles:save");
            admin.fill("access:reason", "Was asked for");
            admin.confirm("access:disable");
            admin.fill("access:reason", "Is back");
            admin.press("access:enable");
            admin.assertQuiet();
        }
    }

    private static Visitor visitor() {
        return visitor(ENGLISH);
    }

    private static String session(Visitor visitor) {
        return visitor.page().context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }
}
