package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A year of a center: applied, reviewed, approved, signed, opened, a term planned, a class filled beyond its seats, taught, assessed,
 * certificates issued and verified, the report frozen, the renewal opened by the clock, closed with its last class taught out.
 */
@Tag("centers")
class CenterYearST extends CenterStory {

    private final ClassSteps classes = new ClassSteps(host);

    private static final Look ENGLISH = Look.desktop("en");

    private final Api first = nobody.as(Demo.ORGANIZER);
    private final Api second = nobody.as(Demo.REVIEWER);
    private final IndependentVerifier credentials = new IndependentVerifier(nobody);
    private final String typedToday = today.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    private final String typedYesterday = today.minusDays(1).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));

    private void browse(Demo who, String path, Consumer<Visitor> act) {
        try (var visitor = visitor(ENGLISH).signIn(who)) {
            assertThat(visitor.open(path)).as(path).isEqualTo(200);
            visitor.assertAccessible();
            act.accept(visitor);
            visitor.assertQuiet();
        }
    }

    private static void click(Visitor visitor, String id) {
        visitor.page().locator("[id='" + id + "']").click();
        visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void fill(Visitor visitor, String id, String text) {
        visitor.page().locator("[id='" + id + "']").fill(text);
    }

    private static void choose(Visitor visitor, String id, String value) {
        visitor.page().locator("[id='" + id + "']").selectOption(value);
    }

    private static String text(Visitor visitor) {
        return visitor.page().locator("main").innerText();
    }

    private String state(String center) {
        return host.get(center).expect(200).json().get("state").asText();
    }

    /** Applied for, reviewed, approved and opened in the browser; signed by one side there and by the other by program. */
    private String openedInTheBrowser() {
        var slug = host.post("centers", application())
                .expect(201)
                .json()
                .get("slug")
                .asText();
        var center = "centers/" + slug;
        browse(Demo.CENTER, "/manage/" + center, visitor -> click(visitor, "steps:submit"));
        assertThat(state(center)).isEqualTo("APPLIED");
        browse(Demo.AUTHORITY, "/manage/" + center + "/dossier", visitor -> {
            choose(visitor, "review:method", "DOCUMENTS");
            choose(visitor, "review:outcome", "SUPPORTS");
            fill(visitor, "review:heldOn_input", typedToday);
            fill(visitor, "review:review-note", "All six parts are sound.");
            click(visitor, "review:record");
        });
        review(center, "EXPERT_ADVICE");
        browse(Demo.AUTHORITY, "/manage/" + center + "/dossier", visitor -> click(visitor, "decision:approve"));
        assertThat(state(center)).isEqualTo("APPROVED");
        file(center, today.plusYears(5).toString());
        signInTheBrowser(center);
        appoint(host, center, "HOST", "Nguyen Thi Lan");
        appoint(partner, center, "PARTNER", "Wang Jiaqi");
        browse(Demo.CENTER, "/manage/" + center, visitor -> {
            fill(visitor, "opening:openedOn_input", typedToday);
            click(visitor, "opening:open");
        });
        assertThat(state(center)).isEqualTo("OPENED");
        termOfTheBoard(center);
        return center;
    }

    private void termOfTheBoard(String center) {
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
            visitor.page().locator("[id='term:post']").selectOption("Tran Van Long · Member of the board");
            fill(visitor, "term:until_input", typedYesterday);
            click(visitor, "term:end");
            visitor.page()
                    .locator("[id='term'] .summary a[href^='#term:until']")
                    .waitFor();
            fill(visitor, "term:until_input", typedToday);
            click(visitor, "term:end");
        });
        assertThat(host.get(center + "/posts").expect(200).json())
                .anySatisfy(post -> assertThat(post.path("until").asText()).isEqualTo(today.toString()));
    }

    /** The host files the next agreement and signs it. */
    private String file(String center, String until) {
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
    private String furnish(String center) {
        browse(Demo.CENTER, "/manage/" + center + "/parties/new", visitor -> {
            fill(visitor, "party:name", "Port Company");
            choose(visitor, "party:role", "EMPLOYER");
            fill(visitor, "party:from_input", typedToday);
            click(visitor, "party:save");
            assertThat(text(visitor)).contains("Port Company", "The third party was saved.");
        });
        browse(Demo.CENTER, "/manage/" + center + "/contributions/new", visitor -> {
            choose(visitor, "contribution:giver", "PARTNER");
            choose(visitor, "contribution:kind", "BOOKS");
            fill(visitor, "contribution:description", "Readers for beginners");
            fill(visitor, "contribution:amount", "900.50");
            fill(visitor, "contribution:currency", "USD");
            fill(visitor, "contribution:pledgedOn_input", typedToday);
            choose(visitor, "contribution:endOwner", "HOST");
            click(visitor, "contribution:save");
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
        return point;
    }

    private String made(String path, Map<String, Object> body) {
        return host.post(path, body).expect(201).json().get("code").asText();
    }

    private String openClass(String center, String term, String course, String point) {
        var code = made(
                center + "/classes",
                Map.of(
                        "term",
                        term,
                        "course",
                        course,
                        "mode",
                        "ON_SITE",
                        "minimum",
                        1,
                        "maximum",
                        1,
                        "decideOn",
                        today.toString(),
                        "teachingPoint",
                        point));
        var start = OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(10).truncatedTo(ChronoUnit.MINUTES);
        host.post("classes/" + code + "/sessions", Map.of("startsAt", start.toString(), "minutes", 60))
                .expect(201);
        classes.to(code, "OPEN");
        return code;
    }

    private static String enrol(Api who, String code, String state) {
        var enrolment = who.post("classes/" + code + "/enrolments", Map.of())
                .expect(201)
                .json();
        assertThat(enrolment.get("state").asText()).isEqualTo(state);
        return enrolment.get("code").asText();
    }

    /** Two want the one place; it passes on to who waits, who takes it in the browser. */
    private String fillBeyondItsSeats(String code) {
        var taken = enrol(first, code, "ENROLLED");
        var waiting = enrol(second, code, "WAITLISTED");
        first.post("enrolments/" + taken + "/withdrawal", Map.of()).expect(200);
        browse(Demo.REVIEWER, "/my/courses/" + waiting, visitor -> {
            visitor.page().locator("main input[value='Take the place']").first().click();
            visitor.page().waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(text(visitor)).contains("You have a place in this class.");
        });
        return waiting;
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

    private void finish(String code) {
        classes.to(code, "FINISHED");
        host.post("classes/" + code + "/results/approval", Map.of()).expect(200);
    }

    private String certificate(String code, String learner) {
        classes.certify(code);
        for (var each : second.get("enrolments").expect(200).json()) {
            if (each.get("code").asText().equals(learner)) {
                return each.get("certificate").asText();
            }
        }
        throw new AssertionError("no certificate for " + learner);
    }

    private void verify(String number) throws Exception {
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

    /** A holiday falls on a planned session: the director sees it before anything is saved, and cancels it with a make-up. */
    private void declareAHoliday(String center, String code) {
        var day = today.plusDays(today.plusDays(7).getDayOfWeek().getValue() == 7 ? 8 : 7);
        host.post("classes/" + code + "/sessions", Map.of("startsAt", day + "T09:00:00+07:00", "minutes", 60))
                .expect(201);
        var days = Map.of(
                "weekend", List.of("SUNDAY"), "holidays", List.of(Map.of("day", day.toString(), "name", "Festival")));
        var planned = host.post(center + "/free-days/preview", days).expect(200).json();
        assertThat(planned).hasSize(1);
        host.put(center + "/free-days", days).expect(409);
        first.post(center + "/free-days/preview", days).expect(404);
        var next = day.plusDays(day.plusDays(1).getDayOfWeek().getValue() == 7 ? 2 : 1);
        browse(Demo.CENTER, "/manage/" + center + "/free-days", visitor -> {
            fill(visitor, "freeDays:holidays", day + " Festival");
            fill(visitor, "freeDays:reason", "Festival");
            click(visitor, "freeDays:check");
            visitor.assertAccessible();
            assertThat(text(visitor)).contains("1 planned session falls on a new free day.");
            var id = planned.at("/0/id").asText();
            visitor.page().locator("[name='choice-" + id + "']").selectOption("CANCEL");
            visitor.page().locator("[name='at-" + id + "']").fill(next + "T09:00");
            click(visitor, "freeDays:save");
            assertThat(text(visitor)).contains("The free days were saved.");
        });
        var sessions = nobody.get("classes/" + code + "/sessions").expect(200).json();
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
    private void renewalByTheClock(String center) {
        var hash = file(center, today.plusMonths(8).toString());
        assertThat(state(center)).isEqualTo("OPERATING");
        partner.post(center + "/agreement/signature", Map.of("hash", hash)).expect(200);
        Awaitility.await()
                .atMost(Duration.ofMinutes(4))
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> state(center).equals("RENEWAL_DUE"));
        browse(Demo.CENTER, "/manage/" + center, visitor -> assertThat(text(visitor))
                .contains("Renewal case opened"));
    }

    private void status(String center) {
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
            fill(visitor, "statusEnd:endsOn_input", typedToday);
            fill(visitor, "statusEnd:endReason", "The center closes");
            click(visitor, "statusEnd:endStatus");
            assertThat(visitor.page().locator("body").innerText())
                    .contains("Status granted: Teaching center", "Status ended: Teaching center", "The center closes");
        });
    }

    /** The center cannot close while its last class is under way; the class is taught out first. */
    private void close(String center, String last) {
        host.post(
                        center + "/closing",
                        Map.of(
                                "closesOn", today.plusDays(1).toString(),
                                "reasons", List.of(Map.of("reason", "AGREEMENT_ENDED", "weight", 100))))
                .expect(200);
        second.post("classes/" + last + "/enrolments", Map.of()).expect(409);
        browse(Demo.CENTER, "/manage/" + center + "/closing", visitor -> {
            choose(visitor, "teachout:classCode", last);
            choose(visitor, "teachout:measure", "FINISH");
            click(visitor, "teachout:plan");
            assertThat(text(visitor)).contains("Continues to its end");
        });
        var settlement = Map.of("custodian", "jinling-river-university", "assets", "To the host.", "accounts", "Even.");
        host.post(center + "/closure", settlement).expect(409);
        finish(last);
        host.post(center + "/closure", settlement).expect(200);
        assertThat(state(center)).isEqualTo("CLOSED");
    }

    @Test
    void aCenterIsOpenedTeachesReportsIsDueForRenewalAndClosesWithItsLastClassTaughtOut() throws Exception {
        var center = openedInTheBrowser();
        var point = furnish(center);
        var term = made(
                center + "/terms",
                Map.of(
                        "name", Map.of("en", "First term"),
                        "firstDay", today.minusDays(2).toString(),
                        "lastDay", today.plusDays(40).toString()));
        var course = made(
                center + "/courses",
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
        var code = openClass(center, term, course, point);
        var learner = fillBeyondItsSeats(code);
        teach(code, learner);
        assertThat(state(center)).isEqualTo("OPERATING");
        classes.assess(code, learner, today);
        finish(code);
        var number = certificate(code, learner);
        verify(number);
        planAndReport(center);
        var last = openClass(center, term, course, point);
        teach(last, enrol(first, last, "ENROLLED"));
        declareAHoliday(center, last);
        renewalByTheClock(center);
        status(center);
        close(center, last);
        verify(number);
    }
}
