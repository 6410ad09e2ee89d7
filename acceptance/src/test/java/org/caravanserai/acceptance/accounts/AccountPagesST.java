package org.caravanserai.acceptance.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
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

/** The pages of accounts: whole and accessible in the languages, colours and sizes people use; forms that say what is wrong where it is wrong. */
@Tag("accounts")
class AccountPagesST extends BrowserTest {

    private static final List<String> PUBLIC = List.of(
            "/sign-in",
            "/sign-up",
            "/sign-up/sent",
            "/forgotten-password",
            "/reset-password?token=x",
            "/confirm-email?token=x",
            "/farewell");
    private static final List<String> OWN = List.of("/my/account", "/my/security", "/my/tokens", "/my/data");

    @ParameterizedTest
    @MethodSource("looks")
    void publicPages(Look look) {
        try (Visitor visitor = visitor(look)) {
            PUBLIC.forEach(page -> check(visitor, page));
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void ownPages(Look look) {
        try (Visitor visitor = visitor(look).signIn(Demo.TEACHER)) {
            OWN.forEach(page -> check(visitor, page));
        }
    }

    @Test
    void aFormThatIsSentEmptySaysSoAtEachField() {
        try (Visitor visitor = visitor(Look.phone("ar"))) {
            visitor.open("/sign-up");
            visitor.page().locator("[id='signup:submit']").click();
            visitor.page().locator(".summary").waitFor();
            assertThat(visitor.page().locator(".summary li").count()).isEqualTo(3);
            for (String field : List.of("givenName", "email", "password")) {
                assertThat(visitor.page()
                                .locator("[id='signup:" + field + "-error']")
                                .innerText())
                        .isNotBlank();
                assertThat(visitor.page().locator("[id='signup:" + field + "']").getAttribute("aria-invalid"))
                        .isEqualTo("true");
            }
            visitor.assertFits();
            visitor.assertAccessible();
        }
    }

    @Test
    void anOrcidWithAWrongDigitIsRefusedAtItsFieldAndTheSummaryLeadsThere() {
        try (Visitor visitor = visitor(Look.desktop("en"))) {
            var newcomer = new Newcomer(visitor).asks().confirms().signsIn();
            visitor.open("/my/account");
            newcomer.fill("profile:orcid", "0000-0002-1825-0098");
            newcomer.press("Save the profile");
            var page = newcomer.page();
            assertThat(page.locator("[id='profile:orcid-error']").innerText()).contains("0000-0002-1825-0098");
            assertThat(page.locator("[id='profile:orcid']").getAttribute("aria-describedby"))
                    .contains("profile:orcid-error");
            assertThat(page.locator("[id='profile:orcid']").getAttribute("aria-invalid"))
                    .isEqualTo("true");
            assertThat(page.locator("[id='profile:orcid']").inputValue()).isEqualTo("0000-0002-1825-0098");
            visitor.assertAccessible();
            page.locator(".summary a").first().click();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("profile:orcid");
            newcomer.fill("profile:orcid", "https://orcid.org/0000-0002-1825-0097");
            newcomer.press("Save the profile");
            assertThat(newcomer.notice()).isEqualTo("Your profile is saved.");
            assertThat(page.locator("[id='profile:orcid']").inputValue()).isEqualTo("0000-0002-1825-0097");
        }
    }

    @Test
    void aTokenIsShownOnceAndRevoked() {
        try (Visitor visitor = visitor(Look.desktop("en"))) {
            var newcomer = new Newcomer(visitor).asks().confirms().signsIn();
            visitor.open("/my/tokens");
            newcomer.fill("create:name", "programme import");
            newcomer.press("Create a token");
            var secret = newcomer.page().locator("#secret").innerText();
            visitor.assertAccessible();
            assertThat(newcomer.page().locator("tbody tr").allInnerTexts())
                    .as("the new one is in the list")
                    .singleElement()
                    .asString()
                    .contains("programme import");
            newcomer.page().reload();
            assertThat(newcomer.page().locator("#secret").count())
                    .as("shown once")
                    .isZero();
            assertThat(newcomer.page().locator("tbody tr").count())
                    .as("made once")
                    .isOne();
            var nobody = Api.of(Product.shared());
            assertThat(nobody.get("me", "Authorization", "Bearer " + secret)
                            .expect(200)
                            .json()
                            .get("email")
                            .asText())
                    .isEqualTo(newcomer.email());
            visitor.open("/my/tokens");
            assertThat(newcomer.page().locator("#secret").count()).isZero();
            newcomer.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Revoke programme import"))
                    .click();
            newcomer.page().locator(".notice-good").waitFor();
            nobody.get("me", "Authorization", "Bearer " + secret).expect(401);
        }
    }
}
