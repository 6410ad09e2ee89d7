package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody without an email comes to the desk of a center, is enrolled, and takes the record over later. */
@Tag("centers")
class PersonAtTheDeskST extends BrowserTest {

    private static final String PASSWORD = "four camels and a map";
    private static final String CENTER = SmallClass.CENTER;

    private final Api nobody = Api.of(Product.shared());
    private final Api director = nobody.as(Demo.CENTER);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String family = "Desk" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private final String title = "Course for " + family;

    private String openClass(int inDays) {
        return new SmallClass(director, title).open(inDays, LocalTime.NOON, 45);
    }

    private void entered(Visitor desk, String given) {
        desk.walk();
        desk.followTo("/manage/people");
        desk.followTo("/manage/people/new");
        desk.fill("person:names-givenName", given);
        desk.fill("person:names-familyName", family);
        desk.fill("person:birthDate_input", "1990-05-01");
        desk.press("person:save");
    }

    @Test
    void aDirectorInvitesATeacherAndASecretary() {
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            desk.walk();
            desk.followTo("/manage/centers");
            desk.followTo("/manage/" + CENTER);
            desk.followTo("/manage/" + CENTER + "/team");
            desk.followTo("/manage/organizations/red-river-language-center/members");
            for (var role : List.of("TEACHER", "CENTER_SECRETARY")) {
                var email = (role + family + "@traveller.example").toLowerCase(Locale.ROOT);
                desk.fill("add:email_input", email);
                desk.choose("add:role", role);
                desk.press("add:give");
                desk.page().locator("[id='invitations'] :text('" + email + "')").waitFor();
                startsWithTheInvitedAddress(email);
            }
            desk.assertAccessible();
            desk.assertQuiet();
        }
    }

    private static void startsWithTheInvitedAddress(String email) {
        try (var invited = visitor(Look.phone("en"))) {
            invited.open(Emails.link(Product.shared(), "MEMBERSHIP_INVITED", email));
            invited.pressAt("main a[href^='/sign-up']");
            assertThat(invited.page().locator("[id='signup:email']").inputValue())
                    .isEqualTo(email);
            invited.assertQuiet();
        }
    }

    @Test
    void aPersonWithoutEmailIsEnrolledAndTakesTheRecordOverLater() {
        var code = openClass(9);
        String claim;
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            desk.walk();
            desk.followTo("/manage/people");
            desk.followTo("/manage/people/new");
            desk.fill("person:names-givenName", "Dilnoza");
            desk.fill("person:names-familyName", family);
            desk.fill("person:birthDate_input", "in May");
            desk.press("person:save");
            assertThat(desk.page()
                            .locator(".field-wrong [id='person:birthDate_input']")
                            .inputValue())
                    .isEqualTo("in May");
            desk.fill("person:birthDate_input", "1990-05-01");
            desk.press("person:save");
            desk.reads("The person has been entered.");
            desk.chooseOne("desk:ofClass", title, title);
            desk.press("desk:enrol");
            desk.reads("The person is enrolled.");
            desk.open("/manage/classes/" + code + "/people");
            desk.reads("Dilnoza");
            desk.assertAccessible();

            entered(desk, "Dilnoza");
            desk.reads("Is it one of these?");
            desk.pressAt("main a[href^='/manage/people/']:has-text('" + family + "')");
            desk.press("link:print");
            claim = desk.page().locator("[id='claim-link']").innerText();
            desk.assertQuiet();
        }
        var email = "learner-" + UUID.randomUUID().toString().substring(0, 8) + "@traveller.example";
        try (var person = visitor(Look.desktop("en"))) {
            person.open(claim.substring(Product.shared().url().length()));
            person.reads("Dilnoza");
            person.pressAt("main a[href^='/sign-up']");
            person.fill("signup:givenName", "Dilnoza");
            person.fill("signup:familyName", family);
            person.fill("signup:email", email);
            person.fill("signup:password", PASSWORD);
            person.press("signup:submit");
            person.open(Emails.link(Product.shared(), "VERIFY_EMAIL", email));
            person.press("confirm:submit");
            person.fill("signin:email", email);
            person.fill("signin:password", PASSWORD);
            person.press("signin:submit");
            person.press("claim:take");
            person.reads("The record is part of your account now.");
            person.reads(title);
            person.assertQuiet();
        }
        assertThat(nobody.as(email, PASSWORD).get("enrolments").expect(200).body())
                .contains(code);
        var second = openClass(10);
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            desk.walk();
            desk.followTo("/manage/people");
            desk.pressAt("main a[href^='/manage/people/']:has-text('" + family + "')");
            desk.reads("The person has an account.");
            desk.reads(code);
            desk.chooseOne("desk:ofClass", second, second);
            desk.press("desk:enrol");
            desk.reads("The person is enrolled and has been told.");
            desk.reads(second);
            desk.assertAccessible();
            desk.assertQuiet();
        }
        assertThat(nobody.as(email, PASSWORD).get("enrolments").expect(200).body())
                .contains(second);
        try (var late = visitor(Look.phone("ar")).signIn(Demo.SCHOLAR)) {
            late.open(claim.substring(Product.shared().url().length()));
            assertThat(late.page().locator("[id='claim:take']").count()).isZero();
            late.assertQuiet();
        }
    }

    @Test
    void whoIsEnteredFromTheListOfAClassIsEnrolledInIt() {
        var code = openClass(9);
        try (var desk = visitor(Look.phone("en")).signIn(Demo.CENTER)) {
            desk.open("/manage/classes/" + code + "/people");
            desk.pressAt("main details:has([id='learner']) summary");
            desk.pressAt("main a[href^='/manage/people/new?then=']");
            desk.fill("person:names-givenName", "Rustam");
            desk.fill("person:names-familyName", family);
            desk.fill("person:phone", "abc");
            desk.press("person:save");
            desk.reads("is not a telephone number");
            desk.fill("person:phone", "+998 90 123 45 67");
            desk.press("person:save");
            desk.press("learner:enrol");
            desk.reads("The person is enrolled.");
            desk.reads("Rustam " + family);
            desk.assertQuiet();
        }
    }

    @Test
    void aRecordIsCorrectedSentToTheGuardianAndForgotten() {
        try (var desk = visitor(Look.phone("en")).signIn(Demo.CENTER)) {
            desk.open("/manage/people/new");
            desk.fill("person:names-givenName", "Sevara");
            desk.fill("person:names-familyName", family);
            desk.fill("person:birthDate_input", today.minusYears(9).toString());
            desk.press("person:save");
            desk.reads("Enter the parent or guardian of a minor.");
            desk.fill("person:guardianName", "Malika " + family);
            desk.fill("person:guardianEmail", family.toLowerCase(Locale.ROOT) + "@traveller.example");
            desk.press("person:save");
            desk.pressAt("main a[href$='/edit']");
            desk.fill("person:phone", "+998 90 123 45 67");
            desk.press("person:save");
            desk.reads("+998 90 123 45 67");
            desk.press("link:email");
            desk.reads("The link is on its way.");
            desk.confirm("end:erase");
            desk.reads("The person has been forgotten.");
            desk.assertQuiet();
        }
    }

    @Test
    void twoRecordsOfOnePersonAreMergedAndTheClassesStay() {
        var code = openClass(9);
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            entered(desk, "Gulnora");
            desk.chooseOne("desk:ofClass", code, code);
            desk.press("desk:enrol");
            desk.reads("The person is enrolled.");
            var ending = desk.page().url().replaceAll(".*/people/([^/?]+).*", "$1");
            entered(desk, "Gulnora");
            desk.reads("Is it one of these?");
            desk.page().locator("label[for='person:another']").click();
            desk.press("person:save");
            desk.reads("The person has been entered.");
            desk.fill("merge:reason", "Entered twice");
            desk.pressAt("[data-opens='join-dialog']");
            assertThat(desk.page().locator("[id='merge:reason']").inputValue()).isEqualTo("Entered twice");
            desk.chooseFound("merge:other", ending, "Gulnora " + family);
            desk.confirm("merge:join");
            desk.reads("The two records are one now.");
            desk.reads(code);
            desk.assertAccessible();
            desk.walk();
            desk.followTo("/manage/people");
            desk.search("GÜLNORÁ " + family);
            assertThat(desk.page()
                            .locator("main a:has-text('Gulnora " + family + "')")
                            .count())
                    .isEqualTo(1);
            desk.page().locator("main a[href='/manage/imports?into=people@']").waitFor();
            desk.assertQuiet();
        }
        assertThat(director.get("classes/" + code + "/enrolments").expect(200).body())
                .contains("Gulnora " + family);
    }

    @Test
    void aTableOfPeopleIsTriedThenEnteredAndEachFaultIsNamed() {
        var table = "Given name,Family name,Date of birth,Email,Guardian\n"
                + "Bekzod," + family + ",1991-04-05,bekzod@traveller.example,\n"
                + "Nodira," + family + "," + today.minusYears(8) + ",,\n";
        assertThat(imported(table, true).get("created").asInt()).isEqualTo(1);
        var report = imported(table, false);
        assertThat(report.get("created").asInt()).isEqualTo(1);
        assertThat(report.at("/refused/0/line").asInt()).isEqualTo(3);
        assertThat(imported(table, false).get("unchanged").asInt()).isEqualTo(1);
        assertThat(director.get("people?query=" + family).expect(200).body()).contains("Bekzod");
    }

    private JsonNode imported(String table, boolean dryRun) {
        var location = director.post(
                        "people/import?organization=red-river-language-center&dryRun=" + dryRun,
                        table,
                        "Content-Type",
                        "text/csv")
                .expect(202)
                .header("Location")
                .orElseThrow();
        return Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> director.get(location.substring("/api/v1/".length()))
                                .expect(200)
                                .json(),
                        report -> !"RUNNING".equals(report.get("state").asText()));
    }

    @Test
    void theDeskWorksByTheApiToo() {
        var code = openClass(9);
        var names = Map.of("givenName", "Timur", "familyName", family);
        var person = director.post(CENTER + "/people", Map.of("names", names, "birthDate", "1988-02-03"))
                .expect(201)
                .json();
        assertThat(person.get("claim").asText()).startsWith("/people/claim?token=");
        director.post(CENTER + "/people", Map.of("names", names, "birthDate", "1988-02-03"))
                .expect(409);
        nobody.as(Demo.SCHOLAR).post(CENTER + "/people", Map.of("names", names)).expect(404);
        var record = person.get("code").asText();
        var enrolled = director.post("classes/" + code + "/enrolments", Map.of("person", record))
                .expect(201)
                .json();
        assertThat(enrolled.get("state").asText()).isEqualTo("ENROLLED");
        director.post("classes/" + code + "/enrolments", Map.of("person", record))
                .expect(200);
        assertThat(director.get("people/" + record + "/enrolments").expect(200).body())
                .contains(code, "Timur");
        nobody.as(Demo.SCHOLAR).get("people/" + record + "/enrolments").expect(404);
        assertThat(director.get("people/" + record + "/data").expect(200).body())
                .contains("Timur", code);
        assertThat(director.get("classes/" + code + "/enrolments").expect(200).body())
                .contains("Timur " + family);
    }
}
