package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Steps;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A class is planned, filled beyond its places, taught and assessed; its certificate is verified by anybody, and a forged one fails. */
@Tag("centers")
@Steps
class CourseStoryST extends BrowserTest {

    private static final String CENTER = "centers/red-river-language-center/";
    private static final Look ENGLISH = Look.desktop("en");
    private static final Look PHONE = Look.phone("ar").atNight();

    private final Api nobody = Api.of(Product.shared());
    private final Api director = nobody.as(Demo.CENTER);
    private final ClassSteps classes = new ClassSteps(director);
    private final Api first = nobody.as(Demo.OFFICER);
    private final Api second = nobody.as(Demo.PARTNER);
    private final IndependentVerifier credentials = new IndependentVerifier(nobody);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private String code;
    private String learner;
    private String number;

    private String made(String what, Map<String, Object> body) {
        return director.post(CENTER + what, body).expect(201).json().get("code").asText();
    }

    @Test
    @Order(1)
    void aClassIsOpened() {
        var term = made(
                "terms",
                Map.of(
                        "name", Map.of("en", "Short term"),
                        "firstDay", today.minusDays(3).toString(),
                        "lastDay", today.plusDays(30).toString()));
        var course = made(
                "courses",
                Map.of(
                        "title",
                        Map.of("en", "Characters in a week", "zh", "一周识字"),
                        "language",
                        "zh",
                        "scheme",
                        "HSK 3.0",
                        "exitLevel",
                        "2",
                        "hours",
                        12,
                        "minAttendance",
                        75,
                        "minScore",
                        60));
        code = made(
                "classes",
                Map.of(
                        "term",
                        term,
                        "course",
                        course,
                        "mode",
                        "ONLINE",
                        "minimum",
                        1,
                        "maximum",
                        1,
                        "decideOn",
                        today.toString(),
                        "teacher",
                        Demo.CENTER.email()));
        director.post("classes/" + code + "/state", Map.of("state", "OPEN")).expect(409);
        director.post(
                        "classes/" + code + "/sessions",
                        Map.of(
                                "startsAt",
                                OffsetDateTime.now(ZoneOffset.UTC)
                                        .minusMinutes(10)
                                        .truncatedTo(ChronoUnit.MINUTES)
                                        .toString(),
                                "minutes",
                                60))
                .expect(201);
        director.post("classes/" + code + "/state", Map.of("state", "OPEN")).expect(200);
    }

    /** The place is taken, waited for, given up and passed on. */
    @Test
    @Order(2)
    void aPlaceIsPassedOn() {
        var taken = first.post("classes/" + code + "/enrolments", Map.of())
                .expect(201)
                .json();
        assertThat(taken.get("state").asText()).isEqualTo("ENROLLED");
        first.post("classes/" + code + "/enrolments", Map.of()).expect(200);
        var waiting = second.post("classes/" + code + "/enrolments", Map.of())
                .expect(201)
                .json();
        assertThat(waiting.get("state").asText()).isEqualTo("WAITLISTED");
        assertThat(waiting.get("position").asInt()).isEqualTo(1);
        first.post("enrolments/" + taken.get("code").asText() + "/withdrawal", Map.of())
                .expect(200);
        learner = waiting.get("code").asText();
        try (var waits = visitor(ENGLISH).signIn(Demo.PARTNER)) {
            waits.open("/classes/" + code);
            assertThat(waits.page().locator("aside").first().innerText()).contains("Place offered");
            waits.open("/my/courses/" + learner);
            press(waits, "Take the place");
            assertThat(waits.page().locator("main").innerText()).contains("You have a place in this class.");
            waits.assertQuiet();
        }
    }

    /** The director offers more places; whoever decides on an earlier version is refused. */
    @Test
    @Order(3)
    void aStaleChangeIsRefused() {
        var settings = "classes/" + code + "/settings";
        var read = director.get(settings).expect(200).header("ETag").orElseThrow();
        assertThat(second.get(settings).status()).isIn(403, 404);
        try (var staff = visitor(ENGLISH).signIn(Demo.CENTER)) {
            staff.open("/manage/classes/" + code);
            staff.page().getByText("Change the class").click();
            staff.page().waitForSelector("[id='class:maximum']");
            staff.assertAccessible();
            staff.page().locator("[id='class:maximum']").fill("2");
            staff.page().locator("[id='class:save']").click();
            staff.page().waitForSelector("text=The class has been changed.");
            staff.assertQuiet();
        }
        var known = director.get(settings).expect(200).json();
        assertThat(known.get("maximum").asInt()).isEqualTo(2);
        assertThat(known.get("teacher").asText()).isEqualTo(Demo.CENTER.email());
        director.put(settings, known, "If-Match", read).expect(409);
    }

    /** The class costs something: the learner pays a part, sees it, and gets a receipt that anybody verifies. */
    @Test
    @Order(4)
    void theFeeIsPaidWithAReceipt() {
        classes.to(code, "CONFIRMED");
        classes.to(code, "RUNNING");
        director.put("classes/" + code + "/fee", Map.of("amount", 120, "currency", "EURO"))
                .expect(400);
        director.put("classes/" + code + "/fee", Map.of("amount", 120, "currency", "USD", "dueOn", today.toString()))
                .expect(204);
        director.post(
                        "enrolments/" + learner + "/discounts",
                        Map.of("kind", "EARLY", "amount", 20, "reason", "Enrolled in May"))
                .expect(204);
        var payment = Map.of("amount", 60.5, "way", "TRANSFER", "reference", "TR-7");
        assertThat(second.post("enrolments/" + learner + "/payments", payment).status())
                .isIn(403, 404);
        var receipt = director.post("enrolments/" + learner + "/payments", payment)
                .expect(201)
                .json()
                .get("receipt")
                .asText();
        director.post("enrolments/" + learner + "/payments", Map.of("amount", 100, "way", "CASH"))
                .expect(409);
        director.post(
                        "enrolments/" + learner + "/refunds",
                        Map.of("amount", 10, "way", "CASH", "reason", "Book not delivered"))
                .expect(204);
        var account = second.get("enrolments/" + learner + "/fees").expect(200).json();
        assertThat(account.get("owed").decimalValue()).isEqualByComparingTo("49.5");
        second.get("documents/" + receipt + "/file").expect(200);
        assertThat(director.get("centers/red-river-language-center/fees.csv?class=" + code)
                        .expect(200)
                        .body())
                .contains(learner, "49.50");
        try (var staff = visitor(ENGLISH).signIn(Demo.CENTER);
                var payer = visitor(PHONE).signIn(Demo.PARTNER)) {
            staff.open("/manage/centers/red-river-language-center/fees?standing=OWING");
            staff.assertAccessible();
            staff.open("/manage/classes/" + code + "/fee");
            staff.assertAccessible();
            staff.open("/manage/classes/" + code + "/fee/" + learner);
            staff.assertAccessible();
            staff.page().locator("[id='payment:amount']").fill("49.50");
            staff.page().locator("[id='payment:way']").selectOption("CASH");
            staff.page().locator("[id='payment:pay']").click();
            staff.page().waitForLoadState();
            assertThat(staff.page().locator("main").innerText()).contains("The payment has been recorded");
            staff.assertQuiet();
            payer.open("/my/courses/" + learner);
            payer.assertAccessible();
            payer.open("/verify/" + receipt);
            payer.assertAccessible();
            payer.assertQuiet();
        }
    }

    @Test
    @Order(5)
    void attendanceIsTaken() {
        var session = nobody.get("classes/" + code + "/sessions")
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        checkIn(session);
        var marks = Map.of(
                "marks",
                List.of(Map.of(
                        "id", UUID.randomUUID().toString(), "enrolment", learner, "mark", "LATE", "minutes", 5)));
        second.put("sessions/" + session + "/attendance", marks).expect(404);
        var stored = director.put("sessions/" + session + "/attendance", marks)
                .expect(200)
                .json();
        assertThat(stored.get("stored").asInt()).isEqualTo(1);
        var again = director.put("sessions/" + session + "/attendance", marks)
                .expect(200)
                .json();
        assertThat(again.get("stored").asInt()).isZero();
        assertThat(again.get("known").asInt()).isEqualTo(1);
        try (var teacher = visitor(PHONE).signIn(Demo.CENTER)) {
            teacher.open("/manage/sessions/" + session + "/attendance");
            teacher.page().locator(".roll-button").first().click();
            teacher.open("/manage/teaching");
            teacher.open("/manage/sessions/" + session + "/attendance");
            assertThat(teacher.page().locator("[data-kept-notice]").count())
                    .as("what was tapped and not saved comes back")
                    .isOne();
            teacher.page().locator(".roll-bar .button").click();
            teacher.assertAccessible();
            teacher.assertQuiet();
        }
        var mark =
                director.get("sessions/" + session + "/attendance").expect(200).json();
        assertThat(mark.at("/0/mark").asText())
                .as("a tap goes on to the next mark")
                .isEqualTo("ABSENT");
        director.put(
                        "sessions/" + session + "/attendance",
                        Map.of(
                                "marks",
                                List.of(Map.of(
                                        "id", UUID.randomUUID().toString(), "enrolment", learner, "mark", "PRESENT"))))
                .expect(200);
    }

    /** The learner scans the code that the teacher shows; nobody else can, and no code that was made up. */
    private void checkIn(String session) {
        var address = director.get("sessions/" + session + "/check-in-code")
                .expect(200)
                .json()
                .get("address")
                .asText();
        var code = address.substring(address.indexOf("code=") + 5);
        assertThat(second.get("sessions/" + session + "/check-in-code").status())
                .isIn(403, 404);
        first.post("sessions/" + session + "/check-in", Map.of("code", code)).expect(404);
        second.post("sessions/" + session + "/check-in", Map.of("code", code + "x"))
                .expect(409);
        try (var learner = visitor(PHONE).signIn(Demo.PARTNER);
                var teacher = visitor(ENGLISH).signIn(Demo.CENTER)) {
            teacher.open("/manage/sessions/" + session + "/check-in");
            assertThat(teacher.page().locator(".check-in-code").getAttribute("src"))
                    .startsWith("data:image/png;base64,");
            teacher.assertAccessible();
            learner.open("/sessions/" + session + "/check-in?code=" + code);
            learner.assertAccessible();
            learner.page().locator("main input.button-primary").click();
            learner.page().waitForLoadState();
            assertThat(learner.page().locator("main .badge").first().isVisible())
                    .isTrue();
            learner.assertQuiet();
        }
        var again = second.post("sessions/" + session + "/check-in", Map.of("code", code))
                .expect(200)
                .json();
        assertThat(again.get("source").asText()).isEqualTo("SELF_QR");
    }

    @Test
    @Order(6)
    void theResultIsCertified() {
        classes.assess(code, learner, today);
        classes.to(code, "FINISHED");
        director.post("classes/" + code + "/certificates", Map.of()).expect(409);
        var approved = director.post("classes/" + code + "/results/approval", Map.of())
                .expect(200)
                .json();
        assertThat(approved.get("completed").asInt()).isEqualTo(1);
        classes.certify(code);
        number =
                second.get("enrolments").expect(200).json().at("/0/certificate").asText();
    }

    @Test
    @Order(7)
    void anybodyVerifiesTheCertificate() throws Exception {
        var shown = nobody.get("certificates/" + number).expect(200).json();
        assertThat(shown.get("state").asText()).isEqualTo("ISSUED");
        assertThat(shown.get("level").asText()).isEqualTo("2");
        assertThat(shown.get("scheme").asText()).isEqualTo("HSK 3.0");
        assertThat(shown.get("holder").asText()).contains("*");
        assertThat(credentials.isGenuine(shown.get("credential").asText())).isTrue();
        assertThat(credentials.isGenuine(
                        IndependentVerifier.forged(shown.get("credential").asText())))
                .isFalse();
        nobody.get("certificates/0000000000000000").expect(404);
        try (var employer = visitor(ENGLISH)) {
            employer.walk();
            employer.followTo("/verify");
            employer.fill("code", number);
            employer.pressAt("main button[type=submit]");
            assertThat(employer.page().locator("main").innerText()).contains("Characters in a week", "HSK 3.0");
            employer.assertAccessible();
            employer.fill("name:holder", "Somebody Else");
            employer.press("name:check");
            employer.reads("This is neither the holder’s name nor the holder’s code.");
            assertThat(employer.page().locator("[id='name:holder']").inputValue())
                    .isEqualTo("Somebody Else");
            employer.fill("name:holder", "María Fernanda Ruiz Ortega");
            employer.press("name:check");
            employer.reads("The name matches.");
            assertThat(employer.page().locator("main dl").first().innerText()).contains("María Fernanda Ruiz Ortega");
            employer.assertQuiet();
            assertThat(employer.open("/verify/" + number.substring(1) + "0")).isEqualTo(404);
        }
    }

    @Test
    @Order(8)
    void theCertificateIsRevoked() {
        director.post("certificates/" + number + "/revocation", Map.of("reason", "issued by mistake"))
                .expect(204);
        assertThat(nobody.get("certificates/" + number)
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("REVOKED");
    }

    @Test
    @Order(9)
    void theTeachersPagesAndTheLearnersAreReadable() {
        try (var teacher = visitor(ENGLISH).signIn(Demo.TEACHER);
                var scholar = visitor(ENGLISH).signIn(Demo.SCHOLAR)) {
            teacher.open("/manage/teaching");
            teacher.assertAccessible();
            teacher.page().locator("main a[href^='/manage/classes/']").first().click();
            for (var part : List.of("people", "sessions", "absences", "marks", "certificates")) {
                teacher.page().locator(".tabs a[href$='/" + part + "']").click();
                teacher.page().waitForURL("**/" + part);
                teacher.assertAccessible();
            }
            teacher.open("/manage/teaching/week");
            teacher.page().locator(".fc-timegrid-event").first().waitFor();
            teacher.assertAccessible();
            teacher.assertQuiet();
            scholar.open("/my/timetable");
            scholar.page().locator("a[rel=next]").click();
            scholar.assertAccessible();
            scholar.followTo("/my/calendars");
            scholar.assertAccessible();
            var address =
                    scholar.page().locator("a[href*='calendar.ics']").first().getAttribute("href");
            assertThat(scholar.page().request().get(address).status()).isEqualTo(200);
            scholar.confirm("renewal:renew");
            assertThat(scholar.page().request().get(address).status()).isEqualTo(404);
            assertThat(scholar.page().locator("a[href*='calendar.ics']").first().getAttribute("href"))
                    .isNotEqualTo(address);
            scholar.open("/my");
            scholar.page().locator("a[href^='/my/courses/']").first().click();
            scholar.assertAccessible();
            scholar.assertQuiet();
        }
    }

    private static void press(Visitor visitor, String button) {
        visitor.page().locator("main input[value='" + button + "']").first().click();
        visitor.page().waitForLoadState();
    }
}
