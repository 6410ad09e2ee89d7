package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Steps;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A year of a center: applied, reviewed, approved, signed, opened, a term planned, a class filled beyond its seats, taught, assessed,
 * certificates issued and verified, the report frozen, the renewal opened by the clock, closed with its last class taught out.
 */
@Tag("centers")
@Steps
class CenterYearST extends CenterStory {

    private static final Look ENGLISH = Look.desktop("en");

    private final Api first = nobody.as(Demo.ORGANIZER);
    private final Api second = nobody.as(Demo.REVIEWER);
    private final IndependentVerifier credentials = new IndependentVerifier(nobody);
    private final String typedToday = typed(today);
    private final String typedYesterday = typed(today.minusDays(1));

    private String center;
    private Map<String, String> place;
    private String term;
    private String course;
    private String code;
    private String learner;
    private String number;
    private String last;

    private static String typed(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    private void browse(Demo who, String path, Consumer<Visitor> act) {
        try (var visitor = visitor(ENGLISH).signIn(who)) {
            assertThat(visitor.open(path)).as(path).isEqualTo(200);
            visitor.assertAccessible();
            act.accept(visitor);
            visitor.assertQuiet();
        }
    }

    private static void tick(Visitor visitor, String radio) {
        visitor.page().locator("label[for='" + radio + "']").click();
    }

    private static String text(Visitor visitor) {
        return visitor.page().locator("main").innerText();
    }

    private String state() {
        return host.get(center).expect(200).json().get("state").asText();
    }

    @Test
    @Order(1)
    void theHostApplies() {
        var slug = host.post("centers", application())
                .expect(201)
                .json()
                .get("slug")
                .asText();
        center = "centers/" + slug;
        browse(Demo.CENTER, "/manage/" + center, visitor -> visitor.press("steps:submit"));
        assertThat(state()).isEqualTo("APPLIED");
    }

    @Test
    @Order(2)
    void theAuthorityReviewsAndApproves() {
        browse(Demo.AUTHORITY, "/manage/" + center + "/dossier", visitor -> {
            visitor.choose("review:method", "DOCUMENTS");
            visitor.choose("review:outcome", "SUPPORTS");
            visitor.fill("review:heldOn_input", typedToday);
            visitor.fill("review:review-note", "All six parts are sound.");
            visitor.press("review:record");
        });
        review(center, "EXPERT_ADVICE");
        browse(Demo.AUTHORITY, "/manage/" + center + "/dossier", visitor -> visitor.press("decision:approve"));
        assertThat(state()).isEqualTo("APPROVED");
    }

    /** One side signs in the browser, the other by program. */
    @Test
    @Order(3)
    void bothOwnersSignTheAgreement() {
        browse(Demo.CENTER, "/manage/" + center + "/agreement", visitor -> {
            visitor.fill("agreement:from_input", typedToday);
            visitor.fill("agreement:until_input", typed(today.plusYears(5)));
            visitor.fill("agreement:texts_en", "We run it together.");
            visitor.page()
                    .locator("[id='agreement'] [data-texts] [data-language=zh]")
                    .click();
            visitor.fill("agreement:texts_zh", "双方共同举办。");
            visitor.open("/manage/" + center);
            visitor.open("/manage/" + center + "/agreement");
            assertThat(visitor.page().locator("[id='agreement:texts_zh']").inputValue())
                    .as("what was typed before the page was left")
                    .isEqualTo("双方共同举办。");
            visitor.press("agreement:file");
            visitor.confirm("signing:sign");
        });
        signInTheBrowser(center);
    }

    @Test
    @Order(4)
    void theCenterOpensWithItsDirectors() {
        appoint(host, center, "HOST", "Nguyen Thi Lan");
        appoint(partner, center, "PARTNER", "Wang Jiaqi");
        browse(Demo.CENTER, "/manage/" + center, visitor -> {
            visitor.fill("opening:openedOn_input", typedToday);
            visitor.press("opening:open");
        });
        assertThat(state()).isEqualTo("OPENED");
    }

    @Test
    @Order(5)
    void theTermOfAMemberOfTheBoardEnds() {
        host.post(
                        center + "/posts",
                        Map.of(
                                "kind",
                                "BOARD_MEMBER",
                                "side",
                                "HOST",
                                "person",
                                "Tran Van Long",
                                "from",
                                today.toString()))
                .expect(200);
        browse(Demo.CENTER, "/manage/" + center + "/governance", visitor -> {
            visitor.chooseOne("term:post", "Tran Van Long", "Tran Van Long · Member of the board");
            visitor.fill("term:until_input", typedYesterday);
            visitor.press("term:end");
            visitor.page()
                    .locator("[id='term'] .summary a[href^='#term:until']")
                    .waitFor();
            visitor.fill("term:until_input", typedToday);
            visitor.press("term:end");
        });
        assertThat(host.get(center + "/posts").expect(200).json())
                .anySatisfy(post -> assertThat(post.path("until").asText()).isEqualTo(today.toString()));
    }

    private static Map<String, Object> threeTeachers(LocalDate from) {
        return Map.of("kind", "TEACHER", "side", "HOST", "number", 3, "from", from.toString());
    }

    /** The host plans two teachers in the browser and appoints one; it does not plan for its partner. */
    @Test
    @Order(6)
    void theHostPlansItsPosts() {
        browse(Demo.CENTER, "/manage/" + center + "/governance", visitor -> {
            tick(visitor, "plan:kind:1");
            tick(visitor, "plan:side:1");
            visitor.fill("plan:number", "2");
            visitor.fill("plan:from_input", typedToday);
            visitor.press("plan:save");
            visitor.page().locator("[id='plan'] .summary").waitFor();
            tick(visitor, "plan:side:0");
            visitor.press("plan:save");
            visitor.page().locator("#planned-posts").waitFor();
            visitor.fill("post:person", "Tran Thi Hoa");
            tick(visitor, "post:kind:3");
            tick(visitor, "post:side:0");
            visitor.fill("post:from_input", typedToday);
            visitor.press("post:appoint");
            visitor.page().getByText("The appointment was recorded.").first().waitFor();
            assertThat(visitor.page().locator("#planned-posts td.number").allInnerTexts())
                    .containsExactly("2", "1");
        });
        var planned = host.get(center + "/planned-posts").expect(200).json();
        assertThat(planned).hasSize(1);
        assertThat(planned.get(0).get("filled").asInt()).isEqualTo(1);
        host.post(center + "/planned-posts", threeTeachers(today.minusDays(1))).expect(400);
        assertThat(host.post(center + "/planned-posts", threeTeachers(today))
                        .expect(200)
                        .json())
                .as("a number that begins on that day is corrected")
                .singleElement()
                .satisfies(post -> assertThat(post.get("number").asInt()).isEqualTo(3));
        first.get(center + "/planned-posts").expect(404);
        assertThat(nobody.get(center).expect(200).body()).doesNotContain("Tran Thi Hoa");
    }

    /** The host files the next agreement and signs it. */
    private String file(String until) {
        var agreement = Map.of(
                "from",
                today.toString(),
                "until",
                until,
                "noticeMonths",
                6,
                "texts",
                Map.of("en", "We run it together.", "zh", "双方共同举办。"));
        var hash = host.put(center + "/agreement", agreement)
                .expect(200)
                .json()
                .get("hash")
                .asText();
        host.post(center + "/agreement/signature", Map.of("hash", hash)).expect(200);
        return hash;
    }

    /** Who takes part beside the owners, what they give, and where else the center teaches. */
    @Test
    @Order(7)
    void thirdPartiesContributionsAndATeachingPointAreRecorded() {
        browse(Demo.CENTER, "/manage/" + center + "/parties/new", visitor -> {
            visitor.fill("party:name", "Port Company");
            visitor.choose("party:role", "EMPLOYER");
            visitor.fill("party:from_input", typedToday);
            visitor.press("party:save");
            assertThat(text(visitor)).contains("Port Company", "The third party was saved.");
        });
        browse(Demo.CENTER, "/manage/" + center + "/contributions/new", visitor -> {
            visitor.choose("contribution:giver", "PARTNER");
            visitor.choose("contribution:kind", "BOOKS");
            visitor.fill("contribution:description", "Readers for beginners");
            visitor.fill("contribution:amount", "900.50");
            visitor.fill("contribution:currency", "USD");
            visitor.fill("contribution:pledgedOn_input", typedToday);
            visitor.choose("contribution:endOwner", "HOST");
            visitor.press("contribution:save");
            assertThat(text(visitor)).contains("Readers for beginners", "900.50", "not delivered yet");
        });
        nobody.get(center + "/contributions").expect(401);
        first.get(center + "/contributions").expect(404);
        assertThat(authority.get(center + "/contributions").expect(200).json()).hasSize(1);
        var gold = Map.of(
                "giver",
                "HOST",
                "kind",
                "MONEY",
                "description",
                "Bars",
                "amount",
                5,
                "currency",
                "XAU",
                "pledgedOn",
                today.toString(),
                "endOwner",
                "HOST");
        host.post(center + "/contributions", gold).expect(400);
        var point = host.post(
                        center + "/teaching-points",
                        Map.of(
                                "name", Map.of("en", "Port school"),
                                "country", "VN",
                                "city", "Da Nang",
                                "coordinates", Map.of("latitude", 16.05, "longitude", 108.2),
                                "languages", List.of("zho"),
                                "openedOn", today.toString()))
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        browse(Demo.CENTER, "/manage/" + center + "/points", visitor -> {
            assertThat(text(visitor)).contains("Port school", "Da Nang");
        });
        try (var visitor = visitor(Look.phone("ar"))) {
            check(visitor, "/" + center);
            assertThat(text(visitor)).contains("Port school");
        }
        place = Map.of("mode", "ON_SITE", "teachingPoint", point);
    }

    @Test
    @Order(8)
    void aRoomAndATermAreAdded() {
        browse(Demo.CENTER, "/manage/" + center + "/teaching", visitor -> {
            visitor.page().locator("details:has([id='room']) > summary").click();
            visitor.fill("room:name", "Bamboo room");
            visitor.fill("room:places", "12");
            visitor.press("room:add");
            assertThat(text(visitor)).contains("Bamboo room");
            visitor.page().locator("a[href='/manage/" + center + "/terms/new']").click();
            visitor.fill("term:name_en", "Term after next");
            visitor.fill("term:firstDay_input", typed(today.plusDays(400)));
            visitor.fill("term:lastDay_input", typed(today.plusDays(500)));
            visitor.press("term:save");
            visitor.open("/manage/" + center + "/teaching");
            assertThat(text(visitor)).contains("Term after next");
        });
    }

    /** Two want the one place; it passes on to who waits, who takes it in the browser. */
    @Test
    @Order(9)
    void aClassIsFilledBeyondItsSeats() {
        term = term(center);
        course = course(center);
        code = openClass(center, term, course, place);
        var taken = enrol(first, code, "ENROLLED");
        var waiting = enrol(second, code, "WAITLISTED");
        first.post("enrolments/" + taken + "/withdrawal", Map.of()).expect(200);
        browse(Demo.REVIEWER, "/my/courses/" + waiting, visitor -> {
            visitor.pressAt("main input[value='Take the place']");
            visitor.reads("You have a place in this class.");
        });
        learner = waiting;
    }

    @Test
    @Order(10)
    void theCenterOperatesWhenItsClassIsTaught() {
        teach(code, learner);
        assertThat(state()).isEqualTo("OPERATING");
    }

    private void teach(String code, String learner) {
        classes.to(code, "CONFIRMED");
        classes.to(code, "RUNNING");
        var session = nobody.get("classes/" + code + "/sessions")
                .expect(200)
                .json()
                .at("/0/id")
                .asText();
        var present = Map.of("id", UUID.randomUUID().toString(), "enrolment", learner, "mark", "PRESENT");
        host.put("sessions/" + session + "/attendance", Map.of("marks", List.of(present)))
                .expect(200);
    }

    @Test
    @Order(11)
    void theClassIsAssessedAndFinished() {
        classes.assess(code, learner, today);
        finish(code);
    }

    private void finish(String code) {
        classes.to(code, "FINISHED");
        host.post("classes/" + code + "/results/approval", Map.of()).expect(200);
    }

    @Test
    @Order(12)
    void theCertificateIsGenuine() throws Exception {
        number = certificate();
        verify();
    }

    private String certificate() {
        classes.certify(code);
        for (var each : second.get("enrolments").expect(200).json()) {
            if (each.get("code").asText().equals(learner)) {
                return each.get("certificate").asText();
            }
        }
        throw new AssertionError("no certificate for " + learner);
    }

    private void verify() throws Exception {
        var shown = nobody.get("certificates/" + number).expect(200).json();
        assertThat(shown.get("state").asText()).isEqualTo("ISSUED");
        var credential = shown.get("credential").asText();
        assertThat(credentials.isGenuine(credential)).isTrue();
        assertThat(credentials.isGenuine(IndependentVerifier.forged(credential)))
                .isFalse();
        try (var employer = visitor(ENGLISH)) {
            check(employer, "/verify/" + number);
            assertThat(text(employer)).contains("Characters in a week");
        }
    }

    @Test
    @Order(13)
    void theYearIsPlannedAndReported() {
        planAndReport(center);
    }

    /** The director sees the session before anything is saved, and cancels it with a make-up. */
    @Test
    @Order(14)
    void aHolidayFallsOnAPlannedSession() {
        last = openClass(center, term, course, place);
        teach(last, enrol(first, last, "ENROLLED"));
        var day = today.plusDays(today.plusDays(7).getDayOfWeek().getValue() == 7 ? 8 : 7);
        host.post("classes/" + last + "/sessions", Map.of("startsAt", day + "T09:00:00+07:00", "minutes", 60))
                .expect(201);
        var days = Map.of(
                "weekend", List.of("SUNDAY"), "holidays", List.of(Map.of("day", day.toString(), "name", "Festival")));
        var planned = host.post(center + "/free-days/preview", days).expect(200).json();
        assertThat(planned).hasSize(1);
        host.put(center + "/free-days", days).expect(409);
        first.post(center + "/free-days/preview", days).expect(404);
        var next = day.plusDays(day.plusDays(1).getDayOfWeek().getValue() == 7 ? 2 : 1);
        browse(Demo.CENTER, "/manage/" + center, visitor -> {
            visitor.follow("Description and address");
            visitor.fill("description:latitude", "north");
            visitor.press("description:save");
            visitor.assertAccessible();
            visitor.fill("description:latitude", "16.46");
            visitor.fill("description:address", "12 Riverside Street");
            visitor.press("description:save");
            assertThat(text(visitor)).contains("The description was saved.", "12 Riverside Street");
        });
        browse(Demo.CENTER, "/manage/" + center + "/free-days", visitor -> {
            visitor.fill("freeDays:holidays", day + " Festival");
            visitor.fill("freeDays:reason", "Festival");
            visitor.press("freeDays:check");
            visitor.assertAccessible();
            assertThat(text(visitor)).contains("1 planned session falls on a new free day.");
            var id = planned.at("/0/id").asText();
            visitor.page().locator("[name='choice-" + id + "']").selectOption("CANCEL");
            visitor.page().locator("[name='at-" + id + "']").fill(next + "T09:00");
            visitor.press("freeDays:save");
            assertThat(text(visitor)).contains("The free days were saved.");
        });
        var sessions = nobody.get("classes/" + last + "/sessions").expect(200).json();
        assertThat(sessions.findValuesAsText("state")).contains("CANCELLED");
        assertThat(sessions).hasSize(3);
        for (var each : sessions) {
            if (each.get("state").asText().equals("PLANNED")) {
                host.post("sessions/" + each.get("id").asText() + "/cancellation", Map.of("reason", "Closing"))
                        .expect(204);
            }
        }
    }

    /** An agreement that is about to end is signed; within minutes the clock puts the renewal on the table. */
    @Test
    @Order(15)
    void theClockOpensTheRenewal() {
        var hash = file(today.plusMonths(8).toString());
        assertThat(state()).isEqualTo("OPERATING");
        partner.post(center + "/agreement/signature", Map.of("hash", hash)).expect(200);
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> state().equals("RENEWAL_DUE"));
        browse(Demo.CENTER, "/manage/" + center, visitor -> assertThat(text(visitor))
                .contains("Renewal case opened"));
    }

    @Test
    @Order(16)
    void aStatusIsGrantedAndEnds() {
        authority
                .post(
                        center + "/statuses",
                        Map.of("kind", "TEACHING", "grantedBy", "Ministry", "from", today.toString()))
                .expect(200);
        browse(Demo.AUTHORITY, "/manage/" + center + "/dossier", visitor -> {
            visitor.page().locator("details:has([id='statusEnd']) > summary").click();
            visitor.page()
                    .locator("[id='statusEnd:ended']")
                    .selectOption(new SelectOption().setLabel("Teaching center"));
            visitor.fill("statusEnd:until_input", typedToday);
            visitor.fill("statusEnd:reason", "The center closes");
            visitor.press("statusEnd:endStatus");
            assertThat(visitor.page().locator("body").innerText())
                    .contains("Status granted: Teaching center", "Status ended: Teaching center", "The center closes");
        });
    }

    /** The center cannot close while its last class is under way; the class is taught out first. */
    @Test
    @Order(17)
    void theCenterClosesWithItsLastClassTaughtOut() throws Exception {
        browse(Demo.CENTER, "/manage/" + center + "/closing", visitor -> {
            visitor.fill("closing:closesOn_input", typed(today.plusDays(1)));
            visitor.fill("closing:weight-AGREEMENT_ENDED", "100");
            visitor.confirm("closing:announce");
        });
        assertThat(state()).isEqualTo("CLOSING");
        second.post("classes/" + last + "/enrolments", Map.of()).expect(409);
        browse(Demo.CENTER, "/manage/" + center + "/closing", visitor -> {
            visitor.choose("teachout:classCode", last);
            visitor.choose("teachout:measure", "FINISH");
            visitor.press("teachout:plan");
            assertThat(text(visitor)).contains("Continues to its end");
        });
        var settlement = Map.of("custodian", "jinling-river-university", "assets", "To the host.", "accounts", "Even.");
        host.post(center + "/closure", settlement).expect(409);
        finish(last);
        browse(Demo.CENTER, "/manage/" + center + "/closing", visitor -> {
            visitor.chooseFound("settlement:custodian", "金陵", "Jinling River University");
            visitor.fill("settlement:assets", "To the host.");
            visitor.fill("settlement:accounts", "Even.");
            visitor.confirm("settlement:close");
        });
        assertThat(state()).isEqualTo("CLOSED");
        browse(Demo.CENTER, "/manage/" + center + "/closing", visitor -> assertThat(visitor.page()
                        .locator(".side-places a[aria-current='true']")
                        .textContent())
                .endsWith("Closed"));
        verify();
    }
}
