package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A director invites people to the roles of a center, or of one center only: each finds on the own page what the role is for, and nothing else. */
@Tag("centers")
class CenterRolesST extends BrowserTest {

    private static final String CENTER = SmallClass.CENTER;
    private static final String PASSWORD = "twelve stones in a row";

    private final Api nobody = Api.of(Product.shared());
    private final Api director = nobody.as(Demo.CENTER);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String word = "Cash" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private final String email = word.toLowerCase(Locale.ROOT) + "@traveller.example";

    @Test
    void aCashierTakesAPaymentAndGivesMoneyBack() {
        var code = new SmallClass(director, "Course of " + word).planned(9, LocalTime.of(2, 30), 45);
        director.put("classes/" + code + "/fee", Map.of("amount", 100, "currency", "USD", "dueOn", today.toString()))
                .expect(204);
        new ClassSteps(director).to(code, "OPEN");
        var learner = director.post(
                        CENTER + "/people", Map.of("names", Map.of("givenName", "Umida", "familyName", word)))
                .expect(201)
                .json()
                .get("code")
                .asText();
        var enrolment = director.post("classes/" + code + "/enrolments", Map.of("person", learner))
                .expect(201)
                .json()
                .get("code")
                .asText();
        invited("CENTER_CASHIER");
        try (var cashier = visitor(Look.desktop("en"))) {
            startsAs(cashier);
            cashier.walk();
            cashier.followTo("/my");
            cashier.reads("Centers where I work");
            cashier.followTo("/manage/" + CENTER + "/fees");
            assertThat(cashier.page().locator("nav.side > ul a").count()).isEqualTo(1);
            cashier.pressAt("main a[href='/manage/classes/" + code + "/fee/" + enrolment + "']");
            cashier.fill("payment:amount", "all");
            cashier.choose("payment:way", "CASH");
            cashier.press("payment:pay");
            assertThat(cashier.page()
                            .locator(".field-wrong [id='payment:amount']")
                            .inputValue())
                    .isEqualTo("all");
            cashier.fill("payment:amount", "100");
            cashier.press("payment:pay");
            cashier.reads("The payment has been recorded");
            cashier.assertAccessible();
            cashier.pressAt("summary:has-text('Refund')");
            cashier.fill("refund:amount", "200");
            cashier.choose("refund:way", "CASH");
            cashier.fill("refund:reason", "Paid twice");
            cashier.press("refund:give-back");
            assertThat(cashier.page()
                            .locator(".field-wrong [id='refund:amount']")
                            .inputValue())
                    .isEqualTo("200");
            cashier.fill("refund:amount", "20");
            cashier.press("refund:give-back");
            cashier.reads("The refund is recorded.");
            cashier.followTo("/manage/" + CENTER + "/fees");
            cashier.walk();
            cashier.followTo("/manage/centers");
            cashier.pressAt("main a[href='/manage/" + CENTER + "/fees']");
            cashier.assertAccessible();
            cashier.assertQuiet();
            for (var closed : List.of(
                    "/manage/" + CENTER,
                    "/manage/" + CENTER + "/classes",
                    "/manage/classes/" + code,
                    "/manage/classes/" + code + "/fee")) {
                assertThat(cashier.page()
                                .request()
                                .get(Product.shared().url() + closed)
                                .status())
                        .as(closed)
                        .isEqualTo(404);
            }
        }
        asCashier(code, enrolment);
    }

    @Test
    void aDeputyRunsTheCenterAndDoesNotCloseIt() {
        invited("CENTER_DEPUTY");
        try (var deputy = visitor(Look.phone("en"))) {
            startsAs(deputy);
            deputy.walk();
            deputy.followTo("/manage/centers");
            deputy.followTo("/manage/" + CENTER);
            deputy.open("/manage/" + CENTER + "/closing");
            assertThat(deputy.page().locator("[id='closing']").count()).isZero();
            deputy.open("/manage/" + CENTER + "/description");
            deputy.open("/manage/organizations/red-river-language-center/members");
            assertThat(deputy.page().locator("[id='add:role'] option").all().stream()
                            .map(option -> option.getAttribute("value")))
                    .contains("CENTER_CASHIER")
                    .doesNotContain("CENTER_DEPUTY", "CENTER_DIRECTOR");
            deputy.assertQuiet();
        }
        var deputy = nobody.as(email, PASSWORD);
        assertThat(deputy.get("me/centers").expect(200).body()).contains("MANAGE_CENTER", "KEEP_FEES");
        deputy.post(
                        CENTER + "/closing",
                        Map.of(
                                "closesOn",
                                today.plusDays(90).toString(),
                                "reasons",
                                List.of(Map.of("reason", "OTHER", "weight", 100))))
                .expect(404);
    }

    @Test
    void anExamOfficerApprovesResultsAndIssuesAndRevokesCertificates() {
        var code = new SmallClass(director, "Exams of " + word).planned(2, LocalTime.of(2, 30), 45);
        var steps = new ClassSteps(director);
        steps.to(code, "OPEN");
        var learner = director.post(
                        CENTER + "/people", Map.of("names", Map.of("givenName", "Umida", "familyName", word)))
                .expect(201)
                .json()
                .get("code")
                .asText();
        var enrolment = director.post("classes/" + code + "/enrolments", Map.of("person", learner))
                .expect(201)
                .json()
                .get("code")
                .asText();
        steps.to(code, "CONFIRMED");
        steps.to(code, "RUNNING");
        steps.assess(code, enrolment, today);
        steps.to(code, "FINISHED");
        invited("CENTER_EXAM_OFFICER");
        try (var officer = visitor(Look.desktop("en"))) {
            startsAs(officer);
            officer.walk();
            officer.followTo("/my");
            officer.reads("Results of your language center");
            officer.followTo("/manage/" + CENTER + "/classes");
            assertThat(officer.page().locator("nav.side > ul a").count()).isEqualTo(1);
            officer.assertAccessible();
            officer.open("/manage/classes/" + code);
            officer.assertAccessible();
            officer.followTo("/manage/classes/" + code + "/marks");
            officer.reads("Dictation");
            officer.assertAccessible();
            officer.followTo("/manage/classes/" + code + "/certificates");
            officer.confirm("steps:approve");
            officer.reads("Umida");
            officer.assertAccessible();
            officer.assertQuiet();
            for (var closed : List.of(
                    "/manage/" + CENTER,
                    "/manage/" + CENTER + "/fees",
                    "/manage/classes/" + code + "/people",
                    "/manage/classes/" + code + "/fee")) {
                assertThat(officer.page()
                                .request()
                                .get(Product.shared().url() + closed)
                                .status())
                        .as(closed)
                        .isIn(403, 404);
            }
        }
        var officer = nobody.as(email, PASSWORD);
        assertThat(officer.get("me/centers").expect(200).body())
                .contains("DECIDE_RESULTS")
                .doesNotContain("KEEP_FEES", "MANAGE_CENTER");
        assertThat(officer.get("classes/" + code + "/results").expect(200).body())
                .contains(word);
        assertThat(officer.get("classes/" + code + "/enrolments").status()).isIn(403, 404);
        assertThat(officer.get("enrolments/" + enrolment + "/account").status()).isIn(403, 404);
    }

    @Test
    void anExamOfficerOfOneCenterIsInvitedThere() {
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            desk.open("/manage/" + CENTER);
            desk.followTo("/manage/" + CENTER + "/team");
            desk.assertAccessible();
            desk.fill("team:email_input", "officer at home");
            desk.choose("team:role", "CENTER_EXAM_OFFICER");
            desk.press("team:invite");
            assertThat(desk.page()
                            .locator(".field-wrong [id='team:email_input']")
                            .inputValue())
                    .isEqualTo("officer at home");
            desk.fill("team:email_input", email);
            desk.press("team:invite");
            desk.reads("The invitation has been sent.");
            desk.assertAccessible();
            desk.pressAt("[id='invitations'] tr:has-text('" + email + "') input[type=submit]");
            desk.reads("The invitation has been withdrawn.");
            desk.fill("team:email_input", email);
            desk.choose("team:role", "CENTER_EXAM_OFFICER");
            desk.press("team:invite");
            desk.reads("The invitation has been sent.");
            desk.assertQuiet();
        }
        try (var officer = visitor(Look.phone("en"))) {
            startsAs(officer);
            officer.pressAt("main a[href='/manage/" + CENTER + "/classes']");
            officer.assertAccessible();
            officer.assertFits();
            officer.assertQuiet();
        }
        var officer = nobody.as(email, PASSWORD);
        assertThat(officer.get("me/centers").expect(200).body())
                .contains("red-river-language-center", "DECIDE_RESULTS")
                .doesNotContain("KEEP_FEES", "MANAGE_CENTER");
        assertThat(officer.get("me/roles").expect(200).body()).contains("CENTER_EXAM_OFFICER");
        officer.get(CENTER + "/team").expect(404);
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            desk.open("/manage/" + CENTER + "/team");
            desk.pressAt("main tr:has-text('" + email + "') a[href$='/CENTER_EXAM_OFFICER']");
            desk.fill("roleEnd:until_input", today.minusDays(1).toString());
            desk.press("roleEnd:save");
            assertThat(desk.page()
                            .locator(".field-wrong [id='roleEnd:until_input']")
                            .count())
                    .isEqualTo(1);
            desk.fill("roleEnd:until_input", today.plusDays(30).toString());
            desk.press("roleEnd:save");
            desk.reads("The last day of the role has been saved.");
            desk.pressAt("main tr:has-text('" + email + "') a[href$='/CENTER_EXAM_OFFICER']");
            desk.assertAccessible();
            desk.fill("ending:reason", "The term is over.");
            desk.confirm("ending:end");
            desk.reads("The role has ended.");
            desk.assertQuiet();
        }
        assertThat(officer.get("me/centers").expect(200).body()).doesNotContain("red-river-language-center");
    }

    @Test
    void aSecretaryOfOneCenterEntersAndEnrolsSomebodyThere() {
        var other = otherCenter();
        var code = new SmallClass(director, "Desk of " + word).open(9, LocalTime.of(2, 30), 45);
        invitedToCenter("CENTER_SECRETARY");
        try (var secretary = visitor(Look.desktop("en"))) {
            signsUp(secretary);
            acceptsOnTheOwnPage(secretary, "CENTER_SECRETARY");
            secretary.followTo("/my");
            secretary.reads("Centers where I work");
            secretary.followTo("/manage/people");
            assertThat(secretary
                            .page()
                            .locator("main a[href^='/manage/imports']")
                            .count())
                    .isZero();
            secretary.assertAccessible();
            secretary.followTo("/manage/people/new");
            secretary.press("person:save");
            assertThat(secretary
                            .page()
                            .locator(".field-wrong [id='person:names-givenName']")
                            .count())
                    .isEqualTo(1);
            secretary.fill("person:names-givenName", "Umida");
            secretary.fill("person:names-familyName", word);
            secretary.press("person:save");
            secretary.reads("Umida");
            assertThat(secretary.page().locator("[id='merge'], [id='end']").count())
                    .isZero();
            secretary.chooseOne("desk:ofClass", code, code);
            secretary.press("desk:enrol");
            secretary.assertAccessible();
            secretary.followTo("/manage/people");
            secretary.reads("Umida");
            secretary.assertQuiet();
        }
        assertThat(director.get("classes/" + code + "/enrolments").expect(200).body())
                .contains("Umida");
        var elsewhere = director.post(
                        other + "/people", Map.of("names", Map.of("givenName", "Sevara", "familyName", word)))
                .expect(201)
                .json()
                .get("code")
                .asText();
        var secretary = nobody.as(email, PASSWORD);
        assertThat(secretary.get("people").expect(200).body()).contains("Umida").doesNotContain(elsewhere);
        secretary.get("people/" + elsewhere + "/data").expect(404);
        secretary
                .post(other + "/people", Map.of("names", Map.of("givenName", "Malika", "familyName", word)))
                .expect(404);
        assertThat(secretary.get("me/centers").expect(200).body())
                .contains("red-river-language-center", "ENROL_LEARNERS")
                .doesNotContain(other.substring("centers/".length()), "MANAGE_CENTER");
    }

    @Test
    void aTeacherOfOneCenterPlansATestOfTheOwnClassThere() {
        var other = otherCenter();
        invitedToCenter("TEACHER");
        try (var teacher = visitor(Look.phone("en"))) {
            signsUp(teacher);
            acceptsOnTheOwnPage(teacher, "TEACHER");
            var code = new SmallClass(director, "Lessons of " + word)
                    .taughtBy(email)
                    .open(9, LocalTime.of(2, 30), 45);
            teacher.open("/my");
            teacher.followTo("/manage/" + CENTER + "/week");
            teacher.assertAccessible();
            teacher.assertFits();
            teacher.open("/manage/teaching");
            teacher.followTo("/manage/classes/" + code);
            teacher.followTo("/manage/classes/" + code + "/marks");
            teacher.assertAccessible();
            teacher.pressAt("main a[href$='/assessments/new']");
            teacher.fill("assessment:title_en", "Dictation");
            teacher.fill("assessment:weight", "100");
            teacher.fill("assessment:maxPoints", "20");
            teacher.fill("assessment:heldOn_input", today.toString());
            teacher.press("assessment:save");
            teacher.reads("Dictation");
            teacher.assertQuiet();
            for (var closed : List.of(
                    "/manage/" + CENTER,
                    "/manage/" + CENTER + "/fees",
                    "/manage/" + other + "/classes",
                    "/manage/" + other + "/week")) {
                assertThat(status(teacher, closed)).as(closed).isIn(403, 404);
            }
        }
        assertThat(nobody.as(email, PASSWORD).get("me/centers").expect(200).body())
                .contains("TEACH")
                .doesNotContain(other.substring("centers/".length()), "ENROL_LEARNERS", "MANAGE_CENTER");
    }

    @Test
    void aReaderOfOneCenterSeesItAndChangesNothing() {
        var other = otherCenter();
        var code = new SmallClass(director, "Read by " + word).open(9, LocalTime.of(2, 30), 45);
        invitedToCenter("CENTER_READER");
        try (var reader = visitor(Look.desktop("en"))) {
            signsUp(reader);
            acceptsOnTheOwnPage(reader, "CENTER_READER");
            reader.followTo("/my");
            reader.followTo("/manage/" + CENTER);
            reader.reads("History");
            unchangeable(reader);
            for (var part : List.of("/week", "/teaching", "/classes", "/agreement", "/plans", "/indicators")) {
                reader.followTo("/manage/" + CENTER + part);
                unchangeable(reader);
            }
            reader.open("/manage/classes/" + code);
            unchangeable(reader);
            reader.followTo("/manage/classes/" + code + "/sessions");
            unchangeable(reader);
            reader.assertQuiet();
            for (var closed : List.of(
                    "/manage/" + CENTER + "/edit",
                    "/manage/" + CENTER + "/description",
                    "/manage/" + CENTER + "/governance",
                    "/manage/" + CENTER + "/closing",
                    "/manage/" + CENTER + "/points",
                    "/manage/" + CENTER + "/parties",
                    "/manage/" + CENTER + "/permits",
                    "/manage/" + CENTER + "/free-days",
                    "/manage/" + CENTER + "/team",
                    "/manage/" + CENTER + "/fees",
                    "/manage/center-files/red-river-language-center",
                    "/manage/classes/" + code + "/people",
                    "/manage/classes/" + code + "/marks",
                    "/manage/classes/" + code + "/assessments/new",
                    "/manage/classes/" + code + "/fee",
                    "/manage/" + other)) {
                assertThat(status(reader, closed)).as(closed).isIn(403, 404);
            }
        }
        var reader = nobody.as(email, PASSWORD);
        assertThat(reader.get("me/centers").expect(200).body())
                .contains("READ_CENTER")
                .doesNotContain("MANAGE_CENTER", other.substring("centers/".length()));
        for (var answer : List.of(
                reader.post("classes/" + code + "/state", Map.of("state", "CANCELLED")),
                reader.post(CENTER + "/team", Map.of("email", "x@y.example", "role", "TEACHER")),
                reader.post(CENTER + "/terms", Map.of()),
                reader.get("classes/" + code + "/enrolments"))) {
            assertThat(answer.status()).isIn(403, 404);
        }
    }

    @Test
    void everybodyGivesUpAnOwnRoleButTheLastManager() {
        invitedToCenter("CENTER_EXAM_OFFICER");
        try (var officer = visitor(Look.phone("en"))) {
            signsUp(officer);
            acceptsOnTheOwnPage(officer, "CENTER_EXAM_OFFICER");
            officer.open("/my/account");
            officer.reads("Roles in organizations");
            officer.assertAccessible();
            officer.pressAt("main a[href^='/my/roles/'][href$='/CENTER_EXAM_OFFICER']");
            officer.assertAccessible();
            officer.assertFits();
            officer.confirm("ownRole:giveUp");
            officer.reads("You have given up the role.");
            assertThat(officer.page()
                            .locator("main a[href$='/CENTER_EXAM_OFFICER']")
                            .count())
                    .isZero();
            officer.assertQuiet();
        }
        assertThat(nobody.as(email, PASSWORD).get("me/centers").expect(200).body())
                .doesNotContain("red-river-language-center");
        var person = nobody.as(email, PASSWORD);
        var own = person.post(
                        "organizations",
                        Map.of(
                                "name",
                                Map.of("en", "Office of " + word),
                                "sector",
                                "TEAM",
                                "country",
                                "CN",
                                "difference",
                                "Another one."))
                .expect(201)
                .json()
                .get("slug")
                .asText();
        try (var manager = visitor(Look.desktop("en"))) {
            signsIn(manager);
            manager.open("/manage/organizations/" + own + "/members");
            manager.pressAt("main a[href='/my/roles/" + own + "/MANAGER']");
            manager.confirm("ownRole:giveUp");
            manager.reads("The organization needs a manager.");
            manager.assertQuiet();
        }
    }

    /** Nothing on the page changes anything: lists are searched, their columns chosen. */
    private static void unchangeable(Visitor reader) {
        assertThat(reader.page()
                        .locator(
                                "main .actions [type=submit], main .actions button, main .button-primary:not(.menu-body *)")
                        .count())
                .as(reader.page().url())
                .isZero();
        reader.assertAccessible();
    }

    private static int status(Visitor visitor, String path) {
        return visitor.page().request().get(Product.shared().url() + path).status();
    }

    /** Another center of the same host, of which only its directors know. */
    private String otherCenter() {
        return "centers/"
                + director.post("centers", new CenterStory() {}.application())
                        .expect(201)
                        .json()
                        .get("slug")
                        .asText();
    }

    private void invitedToCenter(String role) {
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            desk.open("/manage/" + CENTER);
            desk.followTo("/manage/" + CENTER + "/team");
            desk.fill("team:email_input", email);
            desk.choose("team:role", role);
            desk.press("team:invite");
            desk.reads("The invitation has been sent.");
            desk.assertQuiet();
        }
    }

    private void acceptsOnTheOwnPage(Visitor person, String role) {
        person.open("/my");
        person.followTo("/my/roles");
        person.assertAccessible();
        person.pressAt("[data-invitation='" + role + "'] [id$=':accept']");
        person.reads("You now have this role.");
    }

    private void asCashier(String code, String enrolment) {
        var cashier = nobody.as(email, PASSWORD);
        assertThat(cashier.get("me/centers").expect(200).body())
                .contains("red-river-language-center", "KEEP_FEES")
                .doesNotContain("MANAGE_CENTER");
        assertThat(cashier.get("enrolments/" + enrolment + "/account")
                        .expect(200)
                        .body())
                .contains("80");
        assertThat(cashier.get("classes/" + code + "/enrolments").status()).isIn(403, 404);
        assertThat(cashier.put("classes/" + code + "/fee", Map.of("amount", 1, "currency", "USD"))
                        .status())
                .isIn(403, 404);
    }

    private void invited(String role) {
        try (var desk = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            desk.walk();
            desk.followTo("/manage/centers");
            desk.followTo("/manage/" + CENTER);
            desk.followTo("/manage/" + CENTER + "/team");
            desk.followTo("/manage/organizations/red-river-language-center/members");
            desk.fill("add:email_input", email);
            desk.choose("add:role", role);
            desk.press("add:give");
            desk.page().locator("[id='invitations'] :text('" + email + "')").waitFor();
            desk.assertQuiet();
        }
    }

    private void startsAs(Visitor person) {
        signsUp(person);
        InvitedPerson.accepts(person, email);
    }

    private void signsUp(Visitor person) {
        InvitedPerson.signsUp(person, email, word, PASSWORD);
    }

    private void signsIn(Visitor person) {
        InvitedPerson.signsIn(person, email, PASSWORD);
    }
}
