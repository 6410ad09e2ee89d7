package org.caravanserai.acceptance.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
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

/** An organizer invites people of other organizations to one event: a helper who reads, and a co-organizer who runs it. */
@Tag("events")
class EventTeamST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());
    private final Forum forum = Forum.at(nobody).published();
    private final String manage = "/manage/events/" + forum.slug();

    @Test
    void aHelperOfAnotherOrganizationReadsThePeopleUntilTheRoleEnds() {
        forum.answering("anna", Map.of()).expect(201);
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(manage);
            organizer.followTo(manage + "/team");
            organizer.reads("Nobody has a role at this event only");
            organizer.assertAccessible();
            organizer.fill("team:email_input", "teacher at home");
            organizer.choose("team:role", "EVENT_HELPER");
            organizer.press("team:invite");
            assertThat(organizer
                            .page()
                            .locator(".field-wrong [id='team:email_input']")
                            .inputValue())
                    .isEqualTo("teacher at home");
            organizer.fill("team:email_input", Demo.TEACHER.email());
            organizer.press("team:invite");
            organizer.reads("The invitation has been sent.");
            organizer.assertQuiet();
        }
        try (Visitor teacher = visitor(Look.phone("en")).signIn(Demo.TEACHER)) {
            teacher.open(Emails.link(Product.shared(), "MEMBERSHIP_INVITED", Demo.TEACHER.email()));
            teacher.reads("see who signed up for this event");
            teacher.assertAccessible();
            teacher.press("invitation:accept");
            teacher.reads("You now have this role.");
            teacher.reads("anna");
            assertThat(teacher.page()
                            .locator("[id='people:approve'], a[href$='/people/new']")
                            .count())
                    .isZero();
            teacher.assertAccessible();
            teacher.assertFits();
            teacher.followTo("/my");
            teacher.followTo(manage + "/people");
            teacher.assertQuiet();
            for (var closed : List.of("", "/edit", "/form", "/team", "/people/new", "/programme")) {
                assertThat(teacher.page()
                                .request()
                                .get(Product.shared().url() + manage + closed)
                                .status())
                        .as(closed)
                        .isIn(403, 404);
            }
        }
        var teacher = nobody.as(Demo.TEACHER);
        assertThat(teacher.get("me/roles").expect(200).body()).contains("EVENT_HELPER", "University Presidents");
        teacher.get(forum.path() + "/registrations").expect(200);
        teacher.get(forum.path() + "/team").expect(404);
        try (Visitor organizer = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            organizer.open(manage + "/team");
            organizer.pressAt("main a[href$='/EVENT_HELPER']");
            organizer.assertAccessible();
            organizer.fill("roleEnd:until_input", "long ago");
            organizer.press("roleEnd:save");
            assertThat(organizer.page().locator("[id='roleEnd'] .field-wrong").count())
                    .isEqualTo(1);
            organizer.fill(
                    "roleEnd:until_input",
                    LocalDate.now(ZoneOffset.UTC).plusDays(9).toString());
            organizer.press("roleEnd:save");
            organizer.reads("The last day of the role has been saved.");
            organizer.pressAt("main a[href$='/EVENT_HELPER']");
            organizer.fill("ending:reason", "The list is complete.");
            organizer.confirm("ending:end");
            organizer.reads("The role has ended.");
            organizer.assertQuiet();
        }
        teacher.get(forum.path() + "/registrations").expect(404);
    }

    @Test
    void aReaderSeesTheEventAndWhoSignedUpAndChangesNothing() {
        var organizer = nobody.as(Demo.ORGANIZER);
        forum.answering("boris", Map.of()).expect(201);
        organizer
                .post(forum.path() + "/team", Map.of("email", Demo.SCHOLAR.email(), "role", "EVENT_READER"))
                .expect(202);
        try (Visitor reader = visitor(Look.phone("en")).signIn(Demo.SCHOLAR)) {
            reader.open("/my/roles");
            reader.reads("without changing anything");
            reader.pressAt(".card:has-text('University Presidents')[data-invitation='EVENT_READER'] [id$=':accept']");
            reader.open("/manage/events?view=list");
            reader.followTo(manage);
            reader.reads("Places and people");
            reader.assertAccessible();
            reader.assertFits();
            assertThat(reader.page().locator("main form").count()).isZero();
            reader.followTo(manage + "/people");
            reader.reads("boris");
            assertThat(reader.page()
                            .locator("[id='people:approve'], a[href$='/people/new']")
                            .count())
                    .isZero();
            reader.assertQuiet();
            for (var closed : List.of("/edit", "/form", "/team", "/arrivals", "/people/new", "/programme")) {
                assertThat(reader.page()
                                .request()
                                .get(Product.shared().url() + manage + closed)
                                .status())
                        .as(closed)
                        .isIn(403, 404);
            }
        }
        var reader = nobody.as(Demo.SCHOLAR);
        reader.get(forum.path() + "/registrations").expect(200);
        assertThat(reader.post(forum.path() + "/publication", Map.of()).status())
                .isIn(403, 404);
        try (Visitor told = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            told.open("/my/notices");
            told.reads("Invitation accepted");
        }
        var account = organizer
                .get(forum.path() + "/team")
                .expect(200)
                .json()
                .at("/roles/0/account")
                .asText();
        organizer
                .delete(forum.path() + "/team/" + account + "/EVENT_READER?reason=Done")
                .expect(204);
    }

    @Test
    void whoIsInvitedIsToldOnTheOwnPageAndDeclines() {
        var organizer = nobody.as(Demo.ORGANIZER);
        organizer
                .post(forum.path() + "/team", Map.of("email", Demo.REVIEWER.email(), "role", "EVENT_HELPER"))
                .expect(202);
        var reviewer = nobody.as(Demo.REVIEWER);
        assertThat(reviewer.get("me/role-invitations").expect(200).body())
                .contains("EVENT_HELPER", "University Presidents");
        try (Visitor invited = visitor(Look.phone("en")).signIn(Demo.REVIEWER)) {
            invited.open("/my/notices");
            invited.page().locator("main a:has-text('Invitation:')").first().click();
            invited.pressAt("main .actions a[href='/my/roles']");
            invited.reads("see who signed up for this event");
            invited.assertAccessible();
            invited.assertFits();
            invited.page()
                    .locator(".card:has-text('University Presidents') [id$=':decline']")
                    .first()
                    .click();
            invited.reads("The invitation has been declined.");
            invited.assertAccessible();
            invited.assertQuiet();
        }
        assertThat(reviewer.get("me/role-invitations").expect(200).body()).doesNotContain("University Presidents");
        try (Visitor told = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            told.open("/my/notices");
            told.reads("Invitation declined");
        }
    }

    @Test
    void aCoOrganizerRunsTheEventAndNamesNobody() {
        var organizer = nobody.as(Demo.ORGANIZER);
        var today = LocalDate.now(ZoneOffset.UTC);
        organizer
                .post(
                        forum.path() + "/team",
                        Map.of("email", Demo.OFFICER.email(), "role", "MANAGER", "until", today.toString()))
                .expect(400);
        organizer
                .post(
                        forum.path() + "/team",
                        Map.of(
                                "email",
                                Demo.OFFICER.email(),
                                "role",
                                "EVENT_CO_ORGANIZER",
                                "until",
                                today.plusDays(30).toString()))
                .expect(202);
        try (Visitor officer = visitor(Look.desktop("en")).signIn(Demo.OFFICER)) {
            officer.open("/my");
            officer.pressAt("main a[href='/my/roles']");
            officer.reads("Invitations for you");
            officer.assertAccessible();
            officer.page()
                    .locator(".card:has-text('University Presidents') [id$=':accept']")
                    .first()
                    .click();
            officer.reads("You now have this role.");
            officer.open("/manage/events?view=list");
            officer.followTo(manage);
            officer.assertAccessible();
            assertThat(officer.page()
                            .locator("nav.side a[href='" + manage + "/team']")
                            .count())
                    .isZero();
            officer.followTo(manage + "/edit");
            officer.assertAccessible();
            officer.assertQuiet();
        }
        var officer = nobody.as(Demo.OFFICER);
        officer.post(forum.path() + "/team", Map.of("email", "x@y.example", "role", "EVENT_HELPER"))
                .expect(404);
        officer.delete(forum.path()).expect(404);
        var team = organizer.get(forum.path() + "/team").expect(200).json();
        var account = team.at("/roles/0/account").asText();
        organizer
                .delete(forum.path() + "/team/" + account + "/EVENT_CO_ORGANIZER?reason=Done")
                .expect(204);
        organizer
                .post(forum.path() + "/team", Map.of("email", "new@y.example", "role", "EVENT_HELPER"))
                .expect(202);
        try (Visitor again = visitor(Look.desktop("en")).signIn(Demo.ORGANIZER)) {
            again.open(manage + "/team");
            again.pressAt("[id='invitations'] input[type=submit]");
            again.reads("The invitation has been withdrawn.");
            again.assertQuiet();
        }
    }
}
