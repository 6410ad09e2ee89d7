package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A class with somebody who waits is moved and then called off: everybody concerned hears it and finds what to do. */
@Tag("centers")
class ClassCalledOffST extends BrowserTest {

    private static final String CENTER = SmallClass.CENTER;
    private static final String PASSWORD = "twelve stones in a row";

    private final Api nobody = Api.of(Product.shared());
    private final Api director = nobody.as(Demo.CENTER);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String word = "Off" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    private final String guardian = word.toLowerCase(Locale.ROOT) + "@traveller.example";
    private final String cashier = "cashier." + guardian;

    @Test
    void everybodyConcernedHearsThatAClassIsMovedAndCalledOff() {
        var code = openClass();
        var child = director.post(
                        CENTER + "/people",
                        Map.of(
                                "names",
                                Map.of("givenName", "Sevara", "familyName", word),
                                "birthDate",
                                today.minusYears(9).toString(),
                                "guardianName",
                                "Malika",
                                "guardianEmail",
                                guardian))
                .expect(201)
                .json()
                .get("code")
                .asText();
        var enrolment = director.post("classes/" + code + "/enrolments", Map.of("person", child))
                .expect(201)
                .json()
                .get("code")
                .asText();
        CenterStory.enrol(nobody.as(Demo.SCHOLAR), code, "WAITLISTED");
        director.post("enrolments/" + enrolment + "/payments", Map.of("amount", 100, "way", "CASH"))
                .expect(201);

        director.post(CENTER + "/team", Map.of("email", cashier, "role", "CENTER_CASHIER"))
                .expect(202);
        try (var invited = visitor(Look.phone("en"))) {
            InvitedPerson.signsUp(invited, cashier, word, PASSWORD);
            InvitedPerson.accepts(invited, cashier);
            invited.assertQuiet();
        }

        try (var desk = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            desk.walk();
            desk.followTo("/manage/centers");
            desk.followTo("/manage/" + CENTER);
            desk.followTo("/manage/" + CENTER + "/classes");
            desk.pressAt("main a[href='/manage/classes/" + code + "']");
            desk.followTo("/manage/classes/" + code + "/sessions");
            desk.pressAt("main a[href^='/manage/classes/" + code + "/sessions/'] >> nth=-1");
            desk.fill("change:minutes", "75");
            desk.fill("change:reason", "The room is painted");
            desk.press("change:move");
            desk.reads("The session has been moved.");
            told("SESSION_MOVED");
            written("SESSION_MOVED_AT_CENTER", Demo.CENTER.email());

            desk.followTo("/manage/classes/" + code);
            desk.pressAt("main details:has([id='ending']) summary");
            desk.pressAt("[data-opens='end-dialog']");
            assertThat(desk.page().locator("[id='end-dialog'][open]").count()).isZero();
            desk.fill("ending:reason", "Too few learners");
            desk.confirm("ending:end");
            told("CLASS_CANCELLED");
            written("CLASS_CANCELLED_AT_CENTER", Demo.CENTER.email());
            written("CLASS_CANCELLED_AT_CENTER", cashier);
            cashierReads();

            givenBack(desk, enrolment);
            desk.assertQuiet();
        }
        reads(Demo.SCHOLAR, "does not take place", "Too few learners");
        reads(Demo.TEACHER, "does not take place", "Too few learners");
        reads(Demo.CENTER, "Cancelled", "Too few learners");
        reads(Demo.CENTER, "Changed", "The room is painted");
    }

    private static void written(String template, String to) {
        assertThat(Emails.count(Product.shared(), template, to))
                .as("%s to %s", template, to)
                .isPositive();
    }

    /** The guardian of who has the place, who waits for one, and the teacher. */
    private void told(String template) {
        written(template, guardian);
        written(template, Demo.SCHOLAR.email());
        written(template, Demo.TEACHER.email());
    }

    /** The page of the director says that somebody has paid, and leads to where it is given back. */
    private static void givenBack(Visitor desk, String enrolment) {
        desk.walk();
        desk.followTo("/my");
        desk.pressAt("main a[href$='/fee/" + enrolment + "']");
        desk.pressAt("summary:has-text('Refund')");
        desk.fill("refund:amount", "much");
        desk.choose("refund:way", "CASH");
        desk.fill("refund:reason", "Called off");
        desk.press("refund:give-back");
        assertThat(desk.page().locator(".field-wrong [id='refund:amount']").inputValue())
                .isEqualTo("much");
        desk.fill("refund:amount", "100");
        desk.press("refund:give-back");
        desk.walk();
        desk.followTo("/my");
        assertThat(desk.page().locator("a[href$='/fee/" + enrolment + "']").count())
                .isZero();
    }

    private void reads(Demo who, String subject, String reason) {
        try (var person = visitor(Look.phone("en")).signIn(who)) {
            notice(person, subject);
            person.reads(reason);
            person.assertQuiet();
        }
    }

    /** The cashier comes from the notice to the fees of the center, where who has paid is found. */
    private void cashierReads() {
        try (var person = visitor(Look.phone("en"))) {
            InvitedPerson.signsIn(person, cashier, PASSWORD);
            notice(person, "Cancelled");
            person.reads("Too few learners");
            person.followTo("/manage/" + CENTER + "/fees");
            person.reads(word);
            person.assertQuiet();
        }
    }

    private void notice(Visitor person, String subject) {
        person.walk();
        person.followTo("/my/notices");
        person.pressAt("main a:has-text('" + subject + "'):has-text('" + word + "') >> nth=0");
    }

    /** One seat, taught in nine days, for 100 dollars. */
    private String openClass() {
        var code = new SmallClass(director, "Course of " + word)
                .ofPlaces(1)
                .taughtBy(Demo.TEACHER.email())
                .planned(9, LocalTime.of(1, 30), 45);
        director.put("classes/" + code + "/fee", Map.of("amount", 100, "currency", "USD"))
                .expect(204);
        new ClassSteps(director).to(code, "OPEN");
        return code;
    }
}
