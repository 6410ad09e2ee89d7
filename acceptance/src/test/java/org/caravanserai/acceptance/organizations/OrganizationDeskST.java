package org.caravanserai.acceptance.organizations;

import static org.assertj.core.api.Assertions.assertThat;

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
