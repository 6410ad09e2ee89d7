package org.caravanserai.acceptance.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.caravanserai.platform.language.DateWords;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A manager, people who join, and the authority: what each does about an organization, by links from the home page. */
@Tag("organizations")
class OrganizationDeskST extends BrowserTest {

    private final String name = "Zz Desk " + UUID.randomUUID();
    private final String domain = UUID.randomUUID() + ".example";
    private final String slug = registered(name, domain);

    private static String registered(String name, String... domains) {
        return Api.of(Product.shared())
                .as(Demo.ANALYST)
                .post(
                        "organizations",
                        Map.of(
                                "name", Map.of("en", name),
                                "sector", "TEAM",
                                "country", "KZ",
                                "domains", List.of(domains),
                                "difference", "Another one."))
                .expect(201)
                .json()
                .get("slug")
                .asText();
    }

    private static Visitor person(Demo account) {
        return visitor(Look.desktop("en")).signIn(account);
    }

    private void own(Visitor manager) {
        manager.walk("Memberships");
        manager.followTo("/manage/organizations/" + slug);
    }

    private void desk(Visitor authority) {
        authority.walk();
        authority.followTo("/admin/organizations");
        authority.page().locator("#filter-state").selectOption("ANY");
        authority.search(name);
        authority.pressAt("main tbody a[href='/admin/organizations/" + slug + "']");
    }

    @Test
    void anOrganizationIsRefusedCorrectedVerifiedAndRenamed() {
        try (var manager = person(Demo.ANALYST);
                var authority = person(Demo.AUTHORITY)) {
            desk(authority);
            authority.fill("decision:note", "Who are you?");
            authority.press("decision:refuse");
            own(manager);
            manager.reads("Who are you?");
            manager.press("resubmission:resubmit");
            desk(authority);
            authority.press("decision:verify");
            authority.reads("Verified");

            renamed(manager, "Zz First " + UUID.randomUUID());
            own(manager);
            manager.press("withdrawing:withdrawChange");
            renamed(manager, "Zz Second " + UUID.randomUUID());
            desk(authority);
            authority.fill("change:changeNote", "As on the seal");
            authority.press("change:approveChange");
            authority.reads("Zz Second");
            manager.assertQuiet();
            authority.assertQuiet();
        }
    }

    @Test
    void whoReadsEmailAtTheDomainOfAnOrganizationThatNobodyManagesClaimsIt() {
        var email = "teacher@" + domain;
        try (var authority = person(Demo.AUTHORITY);
                var teacher = person(Demo.TEACHER)) {
            desk(authority);
            authority.press("decision:verify");
            Membership.end(slug);
            teacher.walk("Organizations");
            teacher.search(name);
            teacher.followTo("/organizations/" + slug);
            teacher.followTo("/organizations/" + slug + "/join");
            teacher.fill("join:email", email);
            teacher.press("join:send");
            teacher.open(Emails.link(Product.shared(), "MEMBERSHIP_CLAIMED", email));
            teacher.press("claim:confirm");
            teacher.followTo("/manage/organizations/" + slug);
            teacher.assertQuiet();
            authority.assertQuiet();
        }
    }

    @Test
    void aRoleIsGivenUntilADayChangedAndEnded() {
        var today = LocalDate.now(ZoneOffset.UTC);
        var role = "/manage/organizations/" + slug + "/roles/";
        try (var manager = person(Demo.ANALYST);
                var guest = person(Demo.REVIEWER)) {
            own(manager);
            manager.followTo("/manage/organizations/" + slug + "/members");
            manager.fill("add:email_input", Demo.REVIEWER.email());
            manager.choose("add:role", "TEACHER");
            manager.fill("add:until_input", typed(today.minusDays(2)));
            manager.press("add:give");
            assertThat(manager.page()
                            .locator(".field-wrong [id='add:until_input']")
                            .inputValue())
                    .isNotBlank();
            manager.fill("add:until_input", typed(today.plusDays(60)));
            manager.press("add:give");
            manager.page().locator("[id='invitations']").waitFor();
            guest.open(Emails.link(Product.shared(), "MEMBERSHIP_INVITED", Demo.REVIEWER.email()));
            guest.reads(shown(today.plusDays(60)));
            guest.press("invitation:accept");

            own(manager);
            manager.followTo("/manage/organizations/" + slug + "/members");
            manager.reads(shown(today.plusDays(60)));
            manager.pressAt("main tbody a[href^='" + role + "']");
            manager.fill("roleEnd:until_input", typed(today.minusDays(1)));
            manager.press("roleEnd:save");
            assertThat(manager.page()
                            .locator(".field-wrong [id='roleEnd:until_input']")
                            .inputValue())
                    .isNotBlank();
            manager.fill("roleEnd:until_input", typed(today.plusDays(90)));
            manager.press("roleEnd:save");
            manager.reads(shown(today.plusDays(90)));

            guest.walk();
            guest.followTo("/my");
            guest.followTo("/my/account");
            guest.reads(shown(today.plusDays(90)));

            manager.pressAt("main tbody a[href^='" + role + "']");
            manager.fill("ending:reason", "  ");
            manager.confirm("ending:end");
            manager.page().locator(".field-wrong [id='ending:reason']").waitFor();
            manager.fill("ending:reason", "The project is over");
            manager.confirm("ending:end");
            manager.page().locator(".notice-good").waitFor();
            assertThat(manager.page().locator("main").innerText()).doesNotContain(Demo.REVIEWER.email());
            manager.assertQuiet();
            guest.assertQuiet();
        }
    }

    @Test
    void whoHasARoleLeavesIt() {
        var members = "/manage/organizations/" + slug + "/members";
        try (var manager = person(Demo.ANALYST);
                var guest = person(Demo.TEACHER)) {
            own(manager);
            manager.followTo(members);
            manager.fill("add:email_input", Demo.TEACHER.email());
            manager.choose("add:role", "EVENT_ORGANIZER");
            manager.press("add:give");
            manager.page().locator("[id='invitations']").waitFor();
            guest.open(Emails.link(Product.shared(), "MEMBERSHIP_INVITED", Demo.TEACHER.email()));
            guest.press("invitation:accept");
            guest.open(members);
            guest.pressAt("[id='members'] tbody tr:has-text('" + Demo.TEACHER.email() + "') a[href^='/my/roles/']");
            guest.confirm("ownRole:giveUp");
            guest.page().locator(".notice-good").waitFor();
            manager.followTo(members);
            assertThat(manager.page().locator("[id='members']").innerText()).doesNotContain(Demo.TEACHER.email());
            manager.assertQuiet();
        }
    }

    private static String typed(LocalDate day) {
        return day.toString();
    }

    private static String shown(LocalDate day) {
        return DateWords.format("yMMMMd", Locale.ENGLISH, day.atStartOfDay(ZoneOffset.UTC));
    }

    private void renamed(Visitor manager, String other) {
        own(manager);
        manager.fill("organization:name_en", other);
        manager.press("organization:save");
        if (manager.page().locator("[data-resembling]").isVisible()) {
            manager.press("organization:save");
        }
    }

    @Test
    void peopleAskToJoinAreInvitedAndADuplicateIsMerged() {
        try (var manager = person(Demo.ANALYST);
                var guest = person(Demo.REVIEWER);
                var admin = person(Demo.ADMIN)) {
            guest.walk("Organizations");
            guest.search(name);
            guest.followTo("/organizations/" + slug);
            guest.followTo("/organizations/" + slug + "/join");
            guest.chooseFirst("join:role");
            guest.fill("join:note", "I teach there");
            guest.press("join:send");
            guest.press("own:withdraw");

            own(manager);
            manager.followTo("/manage/organizations/" + slug + "/members");
            manager.fill("add:email_input", "nobody in particular");
            manager.press("add:give");
            assertThat(manager.page()
                            .locator(".field-wrong [id='add:email_input']")
                            .inputValue())
                    .isEqualTo("nobody in particular");
            invite(manager, "nobody" + UUID.randomUUID() + "@traveller.example");
            manager.pressAt("[id='invitations'] input[type=submit]");
            manager.page()
                    .locator("[id='invitations']")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
            invite(manager, Demo.REVIEWER.email());
            guest.open(Emails.link(Product.shared(), "MEMBERSHIP_INVITED", Demo.REVIEWER.email()));
            guest.press("invitation:accept");

            desk(admin);
            var other = registered("Zz Twin " + UUID.randomUUID());
            admin.page().locator("[id='merging:into_input']").fill(other);
            admin.confirm("merging:merge");
            admin.assertQuiet();
            manager.assertQuiet();
            guest.assertQuiet();
        }
        assertThat(Api.of(Product.shared()).get("organizations/" + slug).status())
                .isEqualTo(301);
    }

    private static void invite(Visitor manager, String email) {
        manager.fill("add:email_input", email);
        manager.choose("add:role", "TEACHER");
        manager.press("add:give");
        manager.page().locator("[id='invitations']").waitFor();
    }
}
