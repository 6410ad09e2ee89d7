package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Steps;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Attendance comes from a table; marks are marked a second time, moderated, published and appealed against. */
@Tag("centers")
@Steps
class MarkingStoryST extends BrowserTest {

    private static final String CENTER = "centers/red-river-language-center/";
    private static final Look ENGLISH = Look.desktop("en");
    private static final Look PHONE = Look.phone("ar").atNight();
    private static final Look CHINESE = Look.desktop("zh");

    private final Api nobody = Api.of(Product.shared());
    private final Api director = nobody.as(Demo.CENTER);
    private final ClassSteps classes = new ClassSteps(director);
    private final Api teacher = nobody.as(Demo.TEACHER);
    private final Api partner = nobody.as(Demo.OFFICER);
    private final Api first = nobody.as(Demo.ANALYST);
    private final Api second = nobody.as(Demo.REVIEWER);
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    private String code;
    private String mine;
    private String other;
    private String assessment;
    private String sampled;
    private String appealed;

    private String made(String what, Map<String, Object> body) {
        return director.post(CENTER + what, body).expect(201).json().get("code").asText();
    }

    /** It had a session two days ago. */
    @Test
    @Order(1)
    void aClassRuns() {
        var term = made(
                "terms",
                Map.of(
                        "name",
                        Map.of("en", "Marking term"),
                        "firstDay",
                        today.minusDays(9).toString(),
                        "lastDay",
                        today.plusDays(9).toString()));
        var course = made(
                "courses",
                Map.of(
                        "title",
                        Map.of("en", "Marked twice", "zh", "双评课程"),
                        "language",
                        "zh",
                        "scheme",
                        "CEFR 2020",
                        "exitLevel",
                        "A1",
                        "hours",
                        12,
                        "minAttendance",
                        0,
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
                        2,
                        "decideOn",
                        today.minusDays(3).toString(),
                        "teacher",
                        Demo.TEACHER.email()));
        var begins = OffsetDateTime.now(ZoneOffset.UTC).minusDays(2).truncatedTo(ChronoUnit.MINUTES);
        director.post("classes/" + code + "/sessions", Map.of("startsAt", begins.toString(), "minutes", 45))
                .expect(201);
        classes.to(code, "OPEN");
        mine = enrolled(first);
        other = enrolled(second);
        classes.to(code, "CONFIRMED");
        classes.to(code, "RUNNING");
    }

    private String enrolled(Api learner) {
        return learner.post("classes/" + code + "/enrolments", Map.of())
                .expect(201)
                .json()
                .get("code")
                .asText();
    }

    @Test
    @Order(2)
    void attendanceComesFromATable() {
        var table = "Class,Learner,Session,Attendance,Minutes\n" + code + "," + mine + ",1,Late,5\n" + code + ","
                + Demo.REVIEWER.email() + ",1,出勤,\n" + code + ",nobody@example.org,1,Present,\n";
        first.post("attendance/import?dryRun=false", table, "Content-Type", "text/csv")
                .expect(404);
        for (var expected : List.of("created", "unchanged")) {
            var started = teacher.post("attendance/import?dryRun=false", table, "Content-Type", "text/csv")
                    .expect(202);
            var path = started.header("Location").orElseThrow().substring("/api/v1/".length());
            Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> teacher.get(path)
                    .expect(200)
                    .json()
                    .get("state")
                    .asText()
                    .equals("DONE"));
            var report = teacher.get(path).expect(200).json();
            assertThat(report.get(expected).asInt()).as(expected).isEqualTo(2);
            assertThat(report.at("/refused/0/line").asInt()).isEqualTo(4);
        }
    }

    @Test
    @Order(3)
    void marksAreEntered() {
        assessment = teacher.post(
                        "classes/" + code + "/assessments",
                        Map.of(
                                "title",
                                Map.of("en", "Essay", "zh", "作文"),
                                "weight",
                                100,
                                "maxPoints",
                                20,
                                "heldOn",
                                today.minusDays(1).toString(),
                                "samplePercent",
                                50,
                                "tolerance",
                                1.5,
                                "appealDays",
                                7))
                .expect(201)
                .json()
                .get("id")
                .asText();
        teacher.put(
                        "assessments/" + assessment + "/marks",
                        Map.of(
                                "marks",
                                List.of(
                                        Map.of("enrolment", mine, "points", 11),
                                        Map.of("enrolment", other, "points", 11))))
                .expect(200);
        teacher.post("assessments/" + assessment + "/publication", Map.of()).expect(409);
        assertThat(first.get("enrolments/" + mine + "/marks").expect(200).json())
                .as("not published")
                .isEmpty();
    }

    /** The teacher draws the sample on the page; the director marks it without seeing the first marks. */
    @Test
    @Order(4)
    void aSampleIsMarkedASecondTime() {
        try (var draws = visitor(CHINESE).signIn(Demo.TEACHER);
                var marks = visitor(PHONE).signIn(Demo.CENTER)) {
            draws.open("/manage/classes/" + code + "/assessments/new");
            draws.assertAccessible();
            draws.open("/manage/classes/" + code + "/marks");
            draws.assertAccessible();
            draws.open("/manage/classes/" + code + "/marking/" + assessment);
            draws.assertAccessible();
            draws.chooseOne("sample:secondMarker", Demo.CENTER.email(), Demo.CENTER.email());
            draws.press("sample:draw");
            assertThat(draws.page().locator("main").innerText()).contains("已抽取 1 份试卷");
            draws.assertQuiet();
            assertThat(director.get("assessments/" + assessment + "/sample")
                            .expect(200)
                            .json()
                            .get("papers"))
                    .as("the second marker does not see the first marks")
                    .isEmpty();
            teacher.get("assessments/" + assessment + "/second-marks").expect(404);
            marks.open("/manage/teaching");
            marks.assertAccessible();
            marks.page()
                    .locator("main a[href='/manage/marking/" + assessment + "']")
                    .click();
            marks.assertAccessible();
            marks.page().locator("main input[name^='points-']").fill("17");
            marks.press("papers:save");
            marks.assertQuiet();
        }
        sampled = director.get("assessments/" + assessment + "/second-marks")
                .expect(200)
                .json()
                .at("/0/enrolment")
                .asText();
    }

    @Test
    @Order(5)
    void theMarksAreModeratedAndPublished() {
        var decision = Map.of(
                "marks", List.of(Map.of("enrolment", sampled, "points", 17)), "rest", "KEPT", "reason", "Read again");
        director.post("assessments/" + assessment + "/moderation", decision).expect(409);
        try (var moderates = visitor(ENGLISH).signIn(Demo.OFFICER)) {
            moderates.open("/manage/classes/" + code + "/marking/" + assessment);
            moderates.choose("moderation:rest", "KEPT");
            moderates.fill("moderation:reason", "Both read it again together");
            moderates.press("moderation:moderate");
            moderates.page().waitForSelector(".summary");
            moderates.assertAccessible();
            moderates.page().locator("input[id='points-" + sampled + "']").fill("17");
            moderates.press("moderation:moderate");
            assertThat(moderates.page().locator("main").innerText()).contains("Both read it again together");
            moderates.assertAccessible();
            moderates.assertQuiet();
        }
        partner.post("assessments/" + assessment + "/moderation", decision).expect(409);
        teacher.post("assessments/" + assessment + "/publication", Map.of()).expect(204);
    }

    @Test
    @Order(6)
    void aLearnerAppeals() {
        var who = sampled.equals(mine) ? Demo.REVIEWER : Demo.ANALYST;
        appealed = sampled.equals(mine) ? other : mine;
        try (var learner = visitor(PHONE).signIn(who)) {
            learner.open("/my/courses/" + appealed);
            learner.page()
                    .locator("main a[href^='/my/courses/" + appealed + "/appeals/']")
                    .click();
            learner.assertAccessible();
            learner.fill("appeal:reason", "The second page was not read");
            learner.press("appeal:file");
            learner.assertAccessible();
            learner.assertQuiet();
        }
        assertThat(teacher.get("classes/" + code + "/appeals")
                        .expect(200)
                        .json()
                        .at("/0/decides")
                        .asBoolean())
                .isFalse();
    }

    @Test
    @Order(7)
    void theAppealIsDecidedBySomebodyElse() {
        try (var decides = visitor(ENGLISH).signIn(Demo.CENTER)) {
            decides.open("/my");
            decides.reads("waiting for your decision");
            decides.page().locator("main a:has-text('2 appeals against marks')").click();
            decides.reads("Essay");
            decides.assertAccessible();
            decides.open("/manage/classes/" + code + "/appeals");
            decides.assertAccessible();
            decides.page()
                    .locator("main a[href^='/manage/classes/" + code + "/appeals/']")
                    .first()
                    .click();
            decides.assertAccessible();
            decides.fill("decision:points", "13");
            decides.fill("decision:answer", "The second page counts");
            decides.press("decision:decide");
            assertThat(decides.page().locator("main").innerText()).contains("13 instead of 11");
            decides.assertQuiet();
        }
        assertThat(director.get("classes/" + code + "/appeals")
                        .expect(200)
                        .json()
                        .at("/0/enrolment")
                        .asText())
                .isEqualTo(appealed);
        var learner = sampled.equals(mine) ? second : first;
        var outcome =
                learner.get("enrolments/" + appealed + "/appeals").expect(200).json();
        assertThat(outcome.at("/0/points").decimalValue()).isEqualByComparingTo("13");
        assertThat(outcome.at("/0/before").decimalValue()).isEqualByComparingTo("11");
        learner.post("enrolments/" + appealed + "/appeals", Map.of("assessment", assessment, "reason", "Once more"))
                .expect(409);
        var marks = learner.get("enrolments/" + appealed + "/marks").expect(200).json();
        assertThat(marks.at("/0/points").decimalValue()).isEqualByComparingTo("13");
        assertThat(teacher.get("classes/" + code + "/assessments")
                        .expect(200)
                        .json()
                        .at("/0/stage")
                        .asText())
                .isEqualTo("PUBLISHED");
    }

    @Test
    @Order(8)
    void theResultsAreApprovedAndCertified() {
        classes.to(code, "FINISHED");
        assertThat(director.post("classes/" + code + "/results/approval", Map.of())
                        .expect(200)
                        .json()
                        .get("completed")
                        .asInt())
                .as("13 and 17 of 20")
                .isEqualTo(2);
        try (var staff = visitor(ENGLISH).signIn(Demo.CENTER)) {
            staff.open("/manage/classes/" + code + "/certificates");
            assertThat(staff.page().locator("main .list .badge-good").count()).isEqualTo(2);
            staff.assertAccessible();
            staff.assertQuiet();
        }
    }
}
