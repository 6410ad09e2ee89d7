package org.caravanserai.acceptance.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The administrator's pages work, are accessible and refuse everybody else. */
@Tag("admin")
class AdminPagesST extends BrowserTest {

    private static final List<String> PAGES = List.of(
            "/admin",
            "/admin/users",
            "/admin/organizations",
            "/admin/imports",
            "/admin/outbox",
            "/admin/history",
            "/admin/search",
            "/admin/jobs",
            "/admin/things",
            "/admin/things?kind=CALL&state=OPEN",
            "/admin/storage",
            "/admin/backups",
            "/admin/data-check");

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageWorksAndIsAccessible(Look look) {
        try (Visitor visitor = visitor(look).signIn(Demo.ADMIN)) {
            for (String address : PAGES) {
                check(visitor, address);
            }
            visitor.open("/admin/users");
            check(
                    visitor,
                    visitor.page()
                            .locator("main a[href^='/admin/users/']")
                            .first()
                            .getAttribute("href"));
        }
    }

    @Test
    void aUserIsShownWithTheRolesThatThereAre() {
        try (Visitor visitor = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            check(visitor, "/admin/users?query=scholar");
            visitor.page().locator("main a[href^='/admin/users/']").first().click();
            visitor.page().waitForLoadState();
            assertThat(visitor.page()
                            .locator("[id='roles'] input[type=checkbox]")
                            .count())
                    .isEqualTo(3);
            visitor.assertAccessible();
            visitor.assertQuiet();
        }
    }

    @Test
    void anAddressIsConfirmedByHandAndALinkForANewPasswordIsSent() {
        try (Visitor here = visitor(Look.desktop("en"));
                Visitor admin = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            var email = "byhand-" + UUID.randomUUID().toString().substring(0, 8) + "@traveller.example";
            here.open("/sign-up");
            here.fill("signup:givenName", "Dilshod");
            here.page().locator("[id='signup:country']").selectOption("UZ");
            here.fill("signup:email", email);
            here.fill("signup:password", "four camels and a map");
            here.press("signup:submit");
            admin.walk();
            admin.followTo("/admin");
            admin.followTo("/admin/users");
            admin.search(email);
            admin.pressAt("main tbody a[href^='/admin/users/']");
            admin.press("confirmation:confirm");
            assertThat(admin.page().locator("[id='confirmation:reason-error']").innerText())
                    .isNotBlank();
            admin.fill("confirmation:reason", "Was at the desk with a passport");
            admin.press("confirmation:confirm");
            admin.reads("The address is confirmed.");
            assertThat(Emails.argument(Product.shared(), "ADDRESS_CONFIRMED", email, "note"))
                    .contains("Was at the desk with a passport");
            assertThat(admin.page().locator("[id='confirmation']").count()).isZero();
            admin.press("passwordLink:send");
            admin.reads("The email with the link is on its way.");
            assertThat(Emails.count(Product.shared(), "RESET_PASSWORD", email)).isEqualTo(1);
            here.open("/sign-in");
            here.fill("signin:email", email);
            here.fill("signin:password", "four camels and a map");
            here.press("signin:submit");
            here.page().waitForURL("**/my");
            here.walk();
            here.followTo("/my");
            here.followTo("/my/account");
            here.reads("Chrome on");
            here.assertAccessible();
            admin.page().reload();
            admin.reads("Signed in");
            admin.reads("Chrome on");
            admin.assertAccessible();
            admin.assertQuiet();
        }
    }

    @Test
    void everythingOnTheInstanceIsFoundByKindStateAndOwner() {
        try (Visitor admin = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            admin.walk();
            admin.followTo("/admin");
            admin.followTo("/admin/things");
            admin.search("red river");
            admin.reads("Red River Language Center");
            admin.page().locator("main form.filters select[name='kind']").selectOption("CENTER");
            admin.pressAt("main form.filters button");
            admin.page().locator("main form.filters select[name='state']").selectOption("OPERATING");
            admin.pressAt("main form.filters button");
            admin.pressAt("main tbody a[href^='/admin/things?owner=']");
            admin.reads("Only of Red River Language Center");
            admin.followTo("/admin/storage");
            assertThat(admin.page().locator("main tbody").innerText()).doesNotContainPattern("[A-Z]+_[A-Z]+");
            admin.followTo("/admin/backups");
            admin.reads("Bring a backup back");
            admin.followTo("/admin/history");
            admin.search("confirmed with the link");
            assertThat(admin.page().locator("main tbody tr").count()).isPositive();
            admin.assertQuiet();
        }
        var api = Api.of(Product.shared()).as(Demo.ADMIN);
        var calls = api.get("admin/things?kind=CALL&sort=title").expect(200).json();
        assertThat(calls.at("/items").findValuesAsText("kind")).containsOnly("CALL");
        assertThat(api.get("admin/storage")
                        .expect(200)
                        .json()
                        .at("/items/0/bytes")
                        .asLong())
                .isPositive();
        api.get("admin/backups").expect(200);
        for (var path : List.of("admin/things", "admin/storage", "admin/backups")) {
            Api.of(Product.shared()).as(Demo.SCHOLAR).get(path).expect(404);
        }
    }

    @Test
    void theCallsAboutAccountsAreForAdministrators() {
        var admin = Api.of(Product.shared()).as(Demo.ADMIN);
        var account = admin.get("admin/users?query=scholar@demo")
                .expect(200)
                .json()
                .get("items")
                .get(0);
        var path = "admin/users/" + account.get("id").asText();
        assertThat(admin.get(path).expect(200).json().get("state").asText()).isEqualTo("ACTIVE");
        admin.post(path + "/confirm", Map.of("reason", "Again")).expect(409);
        admin.post(path + "/confirm", Map.of("reason", " ")).expect(400);
        admin.post(path + "/password-link", Map.of()).expect(202);
        admin.get("admin/users?state=NONSENSE").expect(400);
        assertThat(admin.get(path + "/sign-ins").expect(200).json().get("items").findValuesAsText("succeeded"))
                .contains("true");
        var scholar = Api.of(Product.shared()).as(Demo.SCHOLAR);
        scholar.get("admin/users").expect(404);
        scholar.get(path + "/sign-ins").expect(404);
        assertThat(scholar.get("me/sign-ins").expect(200).json().get("items").findValuesAsText("browser"))
                .isNotEmpty();
        scholar.post(path + "/password-link", Map.of()).expect(404);
    }

    @Test
    void aJobIsRunWhenTheAdministratorWantsIt() {
        try (Visitor visitor = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            visitor.walk();
            visitor.followTo("/admin");
            visitor.followTo("/admin/jobs");
            assertThat(visitor.page().locator("main tbody code").allInnerTexts())
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(visitor.page()
                                    .locator("[aria-label='Run now: " + name + "']")
                                    .count())
                            .as("what %s does is said in words", name)
                            .isZero());
            visitor.pressAt("[aria-label='Run now: Delete old notices']");
            visitor.reads("The job “Delete old notices” runs now.");
            visitor.assertQuiet();
        }
        var api = Api.of(Product.shared());
        api.as(Demo.ADMIN).post("admin/jobs/mail/run", Map.of()).expect(202);
        api.as(Demo.ADMIN).post("admin/jobs/nonsense/run", Map.of()).expect(404);
        api.as(Demo.SCHOLAR).get("admin/jobs").expect(404);
        assertThat(api.as(Demo.ADMIN).get("admin/jobs").expect(200).json().findValuesAsText("name"))
                .contains("mail", "imports");
    }

    @Test
    void theDataCheckNamesItsRulesInTheLanguageOfTheReader() {
        try (Visitor visitor = visitor(Look.desktop("ru")).signIn(Demo.ADMIN)) {
            check(visitor, "/admin/data-check");
            assertThat(visitor.page().locator("main").innerText())
                    .contains("Отменённое мероприятие остаётся отменённым")
                    .doesNotContain("???", "what was cancelled");
            assertThat(visitor.page().locator(".notice-bad").allInnerTexts())
                    .as("rules that the demo data breaks")
                    .isEmpty();
        }
    }

    @Test
    void aListIsExportedWithItsFiltersOrderAndColumns() {
        try (Visitor visitor = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            check(visitor, "/admin/users?sort=-name&column=name&column=email");
            visitor.page().locator("summary:has-text('Export')").click();
            var download = visitor.page()
                    .waitForDownload(() ->
                            visitor.page().locator("a[href$='export=csv']").click());
            assertThat(download.suggestedFilename()).isEqualTo("users.csv");
            var file = visitor.page().request().get(address(visitor, "csv"));
            assertThat(file.headers().get("content-type")).startsWith("text/csv");
            assertThat(file.text().lines().findFirst().orElseThrow()).endsWith("Name,Email address");
            assertThat(file.text())
                    .contains("scholar@demo.caravanserai.example")
                    .doesNotContain("<");
            assertThat(visitor.page()
                            .request()
                            .get(address(visitor, "xlsx"))
                            .headers()
                            .get("content-disposition"))
                    .contains("users.xlsx");
            assertThat(visitor.page()
                            .request()
                            .get(address(visitor, "csv").replace("column=email", "column=created"))
                            .text())
                    .as("moments, not texts")
                    .containsPattern(",\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z\r\n");
            var refused = visitor.page().request().get(address(visitor, "csv").replace("export=csv", "export=pdf"));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("csv, xlsx");
        }
    }

    private static String address(Visitor visitor, String format) {
        return (String)
                visitor.page().locator("a[href$='export=" + format + "']").evaluate("link => link.href");
    }

    @Test
    void listsAreNarrowedAndOrderedByTheirAddressAndNonsenseInItIsPassedOver() {
        try (Visitor visitor = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            check(visitor, "/admin/history?subject=ACCOUNT&from=2020-01-01&until=2020-01-02&sort=who");
            assertThat(visitor.page().locator("#filter-subject").inputValue()).isEqualTo("ACCOUNT");
            assertThat(visitor.page().locator("#filter-from").inputValue()).isEqualTo("2020-01-01");
            assertThat(visitor.page().locator(".filters input[name=sort]").inputValue())
                    .isEqualTo("who");
            assertThat(visitor.page().locator("tbody tr").count()).isZero();
            visitor.open("/admin/history?subject=NOTHING&from=yesterday&page=first");
            assertThat(visitor.page().locator("tbody tr").count()).isPositive();
            visitor.open("/admin/outbox?state=FAILED&template=GUEST_LINK&sort=recipient");
            assertThat(visitor.page().locator("#filter-state").inputValue()).isEqualTo("FAILED");
            assertThat(visitor.page().locator("#filter-template").inputValue()).isEqualTo("GUEST_LINK");
            visitor.open("/admin/outbox?state=NOTHING&page=first");
            visitor.open("/admin/users?state=DISABLED&role=ADMIN&sort=name");
            assertThat(visitor.page().locator("#filter-state").inputValue()).isEqualTo("DISABLED");
            assertThat(visitor.page().locator("tbody tr").count()).isZero();
            visitor.open("/admin/users?state=NOTHING&page=first");
            assertThat(visitor.page().locator("tbody tr").count()).isPositive();
            visitor.open("/admin/users?sort=-name&column=name&column=email");
            assertThat(visitor.page().locator("thead th").allInnerTexts()).containsExactly("Name", "Email address");
            assertThat(visitor.page().locator("th[aria-sort=descending]").innerText())
                    .isEqualTo("Name");
        }
    }

    @Test
    void onAPhoneATableIsAListOfCardsThatIsStillATableToThoseWhoListen() {
        try (Visitor visitor = visitor(Look.phone("ar")).signIn(Demo.ADMIN)) {
            for (String address : List.of("/admin/users", "/admin/outbox", "/admin/history")) {
                visitor.open(address);
                var table = visitor.page().getByRole(AriaRole.GRID);
                assertThat(table.evaluate("it => it.parentElement.scrollWidth <= it.parentElement.clientWidth"))
                        .as(address)
                        .isEqualTo(true);
                var row = table.getByRole(AriaRole.ROW).nth(1);
                assertThat(row.getByRole(AriaRole.ROWHEADER).count())
                        .as(address)
                        .isEqualTo(1);
                assertThat(row.getByRole(AriaRole.GRIDCELL).first().getAttribute("data-label"))
                        .as(address)
                        .isNotBlank();
                assertThat(table.getByRole(AriaRole.COLUMNHEADER).count())
                        .as(address)
                        .isGreaterThan(3);
            }
        }
    }

    @Test
    void anImportTakesOnlyFilesOfTheKindsItNames() {
        try (Visitor visitor = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            visitor.open("/admin/imports");
            var page = visitor.page();
            var send = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Start the import"));
            assertThat(send.isDisabled()).as("nothing to send yet").isTrue();
            page.locator("[id='import:file_input']")
                    .setInputFiles(new FilePayload("notes.pdf", "application/pdf", new byte[] {1}));
            var refusal = page.locator("[id='import'] .ui-messages-error-summary");
            refusal.waitFor();
            assertThat(refusal.innerText()).contains(".json, .jsonl, .ndjson");
            assertThat(send.isDisabled()).isTrue();
            visitor.assertAccessible();
        }
    }

    @Test
    void emailsThatWereGivenUpAreSentAgainOneByOneAndTogether() throws SQLException {
        try (var connection = Product.shared().connect();
                var update = connection.prepareStatement("""
                    update outbox_message set state = 'FAILED', sent_at = null, given_up_at = now() where id in
                    (select id from outbox_message order by created_at limit 2)
                    """)) {
            assertThat(update.executeUpdate()).isEqualTo(2);
        }
        try (Visitor visitor = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            visitor.walk();
            visitor.followTo("/admin");
            visitor.followTo("/admin/outbox");
            visitor.page().locator("#filter-state").selectOption("FAILED");
            visitor.search("");
            visitor.pressAt("main tbody a[href^='/admin/outbox/']");
            visitor.press("again:retry");
            visitor.followTo("/admin/outbox");
            visitor.confirm("all:retry-all");
            visitor.assertQuiet();
        }
    }

    @Test
    void thePagesAreNotFoundForOthers() {
        try (Visitor visitor = visitor(Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            for (String address : PAGES) {
                assertThat(visitor.open(address)).as(address).isEqualTo(404);
            }
        }
    }

    @Test
    void aVisitorIsAskedToSignInAndLedToThePageAfterwards() {
        assertThat(Api.of(Product.shared()).get("/admin/outbox").header("Location"))
                .hasValueSatisfying(where -> assertThat(where).endsWith("/sign-in?to=%2Fadmin%2Foutbox"));
    }

    @Test
    void theIndexOfTheSearchIsMadeAnewFromItsPage() {
        try (Visitor visitor = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            visitor.open("/admin/search");
            visitor.page().locator("[id$=rebuild]").click();
            assertThat(visitor.page().locator(".notice-good").innerText()).contains("being rebuilt");
        }
    }
}
