package org.caravanserai.acceptance.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Organizations on pages. */
@Tag("organizations")
class OrganizationPagesST extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "/organizations, en, 1280",
        "/organizations?country=CN, zh, 360",
        "/organizations, ar, 360",
        "/organizations/society-for-cross-border-education, en, 360",
        "/organizations/nile-banks-university, ar, 1280"
    })
    void publicPagesAreWholeAccessibleAndFitTheWindow(String path, String language, int width) {
        try (var visitor = visitor(new Look(language, false, width, 900))) {
            check(visitor, path);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANIZER, /manage/organizations",
        "ORGANIZER, /manage/organizations/new",
        "ORGANIZER, /manage/organizations/society-for-cross-border-education",
        "ORGANIZER, /manage/organizations/society-for-cross-border-education/members",
        "OFFICER, /organizations/society-for-cross-border-education/join",
        "OFFICER, /organizations/nile-banks-university/join",
        "OFFICER, /claim?token=none",
        "OFFICER, /invitation?token=none"
    })
    void workingPagesAreWholeAndAccessible(Demo who, String path) {
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.signIn(who);
            visitor.problems();
            check(visitor, path);
        }
    }

    @Test
    void somebodyIsWarnedOfADuplicateAndRegistersAnotherOne() {
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.signIn(Demo.OFFICER);
            visitor.open("/manage/organizations/new");
            var page = visitor.page();
            page.locator("input[id$=name_en]").pressSequentially("Society for Cross Border Education");
            page.locator("[data-duplicates] a").first().waitFor();
            assertThat(page.locator("[data-duplicates]").innerText()).contains("Society for Cross-Border Education");
            nameItInChineseToo(page);
            nameItInKazakhToo(page);
            page.locator("select[id$=sector]").selectOption("NON_GOVERNMENTAL");
            visitor.chooseOne("organization:country", "Kosov", "Kosovo");
            visitor.chooseFound("organization:parent-slug", "Jinling", "Jinling River University");
            page.locator("[id$=save]").click();
            page.locator("[data-resembling]").waitFor();
            visitor.assertAccessible();
            assertThat(page.locator("[data-resembling] a.button").first().getAttribute("href"))
                    .isEqualTo("/organizations/society-for-cross-border-education/join");
            assertThat(page.locator("[id='organization:name_kk']").inputValue()).isEqualTo("Жасыл қақпа достары");
            page.locator("input[id$=name_en]").fill("Friends of the Jade Gate");
            assertThat(page.locator("[id='organization:country_label']").innerText())
                    .isEqualTo("Kosovo");
            assertThat(page.locator("[id='organization:parent-slug_input']").inputValue())
                    .isEqualTo("Jinling River University");
            page.locator("[id$=save]").click();
            page.waitForURL(url -> url.contains("/manage/organizations/friends-of-the-jade-gate"));
            assertThat(page.locator(".notice-good").innerText()).isNotBlank();
            var slug = page.url().replaceAll(".*/manage/organizations/([a-z0-9-]+).*", "$1");
            assertThat(Api.of(Product.shared())
                            .get("organizations/" + slug)
                            .expect(200)
                            .json()
                            .at("/name/zh")
                            .asText())
                    .isEqualTo("玉门之友");
            assertThat(Api.of(Product.shared())
                            .get("organizations/" + slug)
                            .expect(200)
                            .json()
                            .at("/name/kk")
                            .asText())
                    .isEqualTo("Жасыл қақпа достары");
        }
    }

    /** One switch shows the texts of the form in one language at a time and marks where one is missing. */
    private static void nameItInChineseToo(Page page) {
        var english = page.locator("[id='organization:name_en']");
        var chinese = page.locator("[id='organization:name_zh']");
        var toChinese = page.locator("[data-texts] [data-language=zh]");
        assertThat(chinese.isVisible()).isFalse();
        assertThat(toChinese.locator(".dot").count()).as("missing").isOne();
        toChinese.click();
        assertThat(toChinese.getAttribute("aria-pressed")).isEqualTo("true");
        assertThat(english.isVisible()).isFalse();
        chinese.fill("玉门之友");
        assertThat(toChinese.locator(".dot").count()).isZero();
        page.locator("[data-texts] [data-language=en]").click();
        assertThat(english.isVisible()).isTrue();
        assertThat(chinese.isVisible()).isFalse();
    }

    /** Any other language is added to all texts of the form. */
    private static void nameItInKazakhToo(Page page) {
        page.locator("[data-texts] select").selectOption("kk");
        page.locator("[data-texts-add]").click();
        page.locator("[id='organization:name_kk']").fill("Жасыл қақпа достары");
        page.locator("[data-texts] [data-language=en]").click();
        assertThat(page.locator("[id='organization:name_kk']").isVisible()).isFalse();
    }

    @Test
    void aManagerFindsAMemberAndTakesTheRoleAway() {
        var slug = Api.of(Product.shared())
                .as(Demo.ANALYST)
                .post(
                        "organizations",
                        Map.of(
                                "name", Map.of("en", "Zz House of Guests"),
                                "sector", "TEAM",
                                "country", "UZ",
                                "difference", "Another one."))
                .expect(201)
                .json()
                .get("slug")
                .asText();
        var members = "/manage/organizations/" + slug + "/members";
        Membership.give(slug, Demo.TEACHER, "TEACHER");
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.signIn(Demo.ANALYST);
            visitor.open(members + "?query=nobody-at-all");
            assertThat(visitor.page().locator("main").innerText()).contains("Nobody found");
            check(visitor, members + "?query=teacher%40&sort=-name");
            var page = visitor.page();
            assertThat(page.locator("[id='members'] tbody tr").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains(Demo.TEACHER.email());
            visitor.pressAt("tbody a[href*='/roles/']");
            ended(visitor);
            page.locator(".notice-good").waitFor();
            assertThat(page.locator("[id='members'] tbody tr").allInnerTexts())
                    .singleElement()
                    .asString()
                    .contains(Demo.ANALYST.email());
        }
    }

    private static void ended(Visitor visitor) {
        visitor.fill("ending:reason", "No longer with us");
        visitor.confirm("ending:end");
    }

    @Test
    void aManagerAcceptsWhoAsksAndInvitesSomebodyElse() {
        var slug = Api.of(Product.shared())
                .as(Demo.ANALYST)
                .post(
                        "organizations",
                        Map.of(
                                "name", Map.of("en", "Zz House of Askers"),
                                "sector", "TEAM",
                                "country", "UZ",
                                "difference", "Another one."))
                .expect(201)
                .json()
                .get("slug")
                .asText();
        Api.of(Product.shared())
                .as(Demo.REVIEWER)
                .post("organizations/" + slug + "/membership-requests", Map.of("note", "I work here."))
                .expect(202);
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.signIn(Demo.ANALYST);
            visitor.problems();
            check(visitor, "/manage/organizations/" + slug + "/members");
            var page = visitor.page();
            assertThat(page.locator("[id=requests]").innerText()).contains("I work here.");
            page.locator("[id$=approve]").click();
            page.locator(".notice-good").waitFor();
            assertThat(page.locator("[id=members]").innerText()).contains(Demo.REVIEWER.email());
            var email = page.locator("[id='add:email_input']");
            email.pressSequentially("reviewer");
            page.locator("[id='add:email_panel'] .lookup-name").first().waitFor();
            email.press("ArrowDown");
            email.press("Enter");
            assertThat(page.locator("[id='add:email_hinput']").inputValue())
                    .as("a member is found by name and chosen by the keyboard")
                    .isEqualTo(Demo.REVIEWER.email());
            email.fill("new@person.example");
            page.locator("[id$=give]").click();
            page.locator("[id=invitations]").waitFor();
            assertThat(page.locator("[id=invitations]").innerText()).contains("new@person.example");
            visitor.assertAccessible();
        }
    }

    @Test
    void aManagerLeafsThroughTheMembersAndTakesARoleAwayOnTheLastPage() throws SQLException {
        var slug = Api.of(Product.shared())
                .as(Demo.ANALYST)
                .post(
                        "organizations",
                        Map.of(
                                "name",
                                Map.of("en", "Zz House of Many"),
                                "sector",
                                "TEAM",
                                "country",
                                "XK",
                                "difference",
                                "Another one."))
                .expect(201)
                .json()
                .get("slug")
                .asText();
        addTravellers(slug, 24);
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.signIn(Demo.ANALYST);
            visitor.problems();
            check(visitor, "/manage/organizations/" + slug + "/members?sort=name");
            var page = visitor.page();
            var rows = page.locator("[id='members'] tbody tr");
            assertThat(rows.count()).isEqualTo(20);
            var first = rows.allInnerTexts();

            page.locator(".ui-paginator-next").click();
            page.waitForURL(url -> url.contains("page=1") && url.contains("sort=name"));
            visitor.assertAccessible();
            assertThat(page.locator(".ui-paginator-current").innerText()).contains("21", "25");
            assertThat(page.locator(".ui-paginator-next.ui-state-disabled").count())
                    .isOne();
            assertThat(rows.allInnerTexts()).hasSize(5).doesNotContainAnyElementsOf(first);

            var last = rows.filter(new Locator.FilterOptions().setHasText("Traveller"))
                    .last();
            var address = last.locator(".main-cell div").innerText();
            last.locator("a[href*='/roles/']").click();
            ended(visitor);
            page.locator(".notice-good").waitFor();
            visitor.open("/manage/organizations/" + slug + "/members?query=" + address);
            assertThat(page.locator("main").innerText()).contains("Nobody found");
            visitor.open("/manage/organizations/" + slug + "/members?page=1");
            assertThat(rows.count()).as("nobody else is gone").isEqualTo(4);
        }
    }

    private static void addTravellers(String slug, int how) throws SQLException {
        try (var connection = Product.shared().connect();
                var accounts = connection.prepareStatement("""
                    insert into account (id, email, email_verified_at, sessions_valid_from, given_name, family_name,
                                         preferred_language, time_zone, created_at, version)
                    select gen_random_uuid(), 'traveller-' || n || '@traveller.example', now(), now(), 'Traveller',
                           'Number ' || n, 'en', 'Asia/Tashkent', now(), 1
                      from generate_series(1, ?) n
                    """);
                var memberships = connection.prepareStatement("""
                    insert into membership (organization_id, account_id, role, since)
                    select o.id, a.id, 'TEACHER', now() from organization o, account a
                     where o.slug = ? and a.email like 'traveller-%@traveller.example'
                    """)) {
            accounts.setInt(1, how);
            assertThat(accounts.executeUpdate()).isEqualTo(how);
            memberships.setString(1, slug);
            assertThat(memberships.executeUpdate()).isEqualTo(how);
        }
    }

    @Test
    void anAdministratorImportsAFileAndSeesWhatBecameOfIt() {
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.signIn(Demo.ADMIN);
            visitor.open("/admin/imports");
            var page = visitor.page();
            var body = Registry.record(840001, "Imported in the Browser", "") + "\nnonsense\n";
            page.locator("input[type=file]")
                    .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                            "records.jsonl", "application/json", body.getBytes(StandardCharsets.UTF_8)));
            page.locator("[id=import] .ui-fileupload-upload").click();
            page.waitForURL(url -> url.contains("/admin/imports/"));
            page.waitForLoadState(LoadState.DOMCONTENTLOADED);
            page.locator(".badge-good").waitFor();
            assertThat(page.locator(".progress [role=progressbar]").getAttribute("aria-valuenow"))
                    .isEqualTo("100");
            assertThat(page.locator(".progress").innerText()).contains("100");
            assertThat(page.locator("main").innerText()).contains("The record is not a JSON object");
        }
    }
}
