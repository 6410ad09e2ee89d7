package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.domain.centers.center.ApplicationPart;

/** What the stories of centers have in common: a center from its application to its opening, its plan and its report. */
abstract class CenterStory extends BrowserTest {

    final Api nobody = Api.of(Product.shared());
    final Api host = nobody.as(Demo.CENTER);
    final Api partner = nobody.as(Demo.OFFICER);
    final Api authority = nobody.as(Demo.AUTHORITY);
    final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    final ClassSteps classes = new ClassSteps(host);

    Map<String, Object> application() {
        return Map.ofEntries(
                Map.entry("kind", "CONFUCIUS_INSTITUTE"),
                Map.entry("name", Map.of("en", "Story Center " + UUID.randomUUID(), "zh", "故事中心")),
                Map.entry("host", Map.of("slug", "red-river-language-center")),
                Map.entry("partner", Map.of("slug", "jinling-river-university")),
                Map.entry("country", "VN"),
                Map.entry("city", "Hue"),
                Map.entry("coordinates", Map.of("latitude", 16.46, "longitude", 107.59)),
                Map.entry("timeZone", "Asia/Ho_Chi_Minh"),
                Map.entry("weekend", List.of("SUNDAY")),
                Map.entry("languages", List.of("zho")),
                Map.entry(
                        "application",
                        Arrays.stream(ApplicationPart.values())
                                .collect(Collectors.toMap(Enum::name, part -> "About " + part))));
    }

    String applied() {
        var slug = host.post("centers", application())
                .expect(201)
                .json()
                .get("slug")
                .asText();
        nobody.get("centers/" + slug).expect(404);
        authority.get("centers/" + slug + "/dossier").expect(404);
        host.post("centers/" + slug + "/application", Map.of()).expect(200);
        return "centers/" + slug;
    }

    void review(String center, String method) {
        authority
                .post(
                        center + "/reviews",
                        Map.of("method", method, "outcome", "SUPPORTS", "note", "Sound.", "heldOn", today.toString()))
                .expect(200);
    }

    String approved() {
        var center = applied();
        review(center, "DOCUMENTS");
        var seen = authority.get(center + "/dossier").expect(200).header("ETag").orElseThrow();
        var approve = Map.of("decision", "APPROVE");
        authority.post(center + "/decision", approve, "If-Match", seen).expect(409);
        review(center, "EXPERT_ADVICE");
        authority.post(center + "/decision", approve).expect(428);
        authority.post(center + "/decision", approve, "If-Match", seen).expect(409);
        var now = authority.get(center + "/dossier").expect(200).header("ETag").orElseThrow();
        var decided = authority
                .post(center + "/decision", approve, "If-Match", now)
                .expect(200)
                .json();
        assertThat(decided.get("approvalNumber").asText()).startsWith("LC-");
        return center;
    }

    String opened() {
        var center = approved();
        var agreement = Map.of(
                "from", today.toString(),
                "until", today.plusYears(5).toString(),
                "noticeMonths", 6,
                "texts", Map.of("en", "We run it together.", "zh", "双方共同举办。"));
        var hash = host.put(center + "/agreement", agreement)
                .expect(200)
                .json()
                .get("hash")
                .asText();
        host.post(center + "/agreement/signature", Map.of("hash", "0".repeat(64)))
                .expect(409);
        host.post(center + "/agreement/signature", Map.of("hash", hash)).expect(200);
        signInTheBrowser(center);
        appoint(host, center, "HOST", "Nguyen Thi Lan");
        appoint(partner, center, "PARTNER", "Wang Jiaqi");
        host.post(center + "/opening", Map.of("openedOn", today.toString())).expect(200);
        return center;
    }

    void signInTheBrowser(String center) {
        try (var visitor = visitor(Look.desktop("en")).signIn(Demo.OFFICER)) {
            assertThat(visitor.open("/manage/" + center + "/agreement")).isEqualTo(200);
            visitor.assertAccessible();
            visitor.page().locator("[data-opens='sign-dialog']").click();
            assertThat(visitor.page().locator("dialog[open]").innerText())
                    .contains("binds your institution", "cannot be taken back");
            visitor.press("signing:sign");
            visitor.page().getByText("Your signature was recorded.").first().waitFor();
            visitor.assertQuiet();
        }
        assertThat(nobody.get(center).expect(200).json().get("state").asText()).isEqualTo("AGREEMENT_SIGNED");
    }

    void appoint(Api side, String center, String which, String person) {
        side.post(
                        center + "/posts",
                        Map.of("kind", "DIRECTOR", "side", which, "person", person, "from", today.toString()))
                .expect(200);
    }

    void planAndReport(String center) {
        var plan = center + "/plans/" + today.getYear();
        var line = Map.of("kind", "TEACHING", "side", "HOST", "title", "Books", "amount", 1200.50, "currency", "USD");
        var body = Map.of(
                "targets", Map.of("LEARNERS", 40),
                "activities", Map.of("en", "Two terms."),
                "budget", List.of(line));
        nobody.get(center + "/plans").expect(401);
        nobody.as(Demo.PARTNER).get(center + "/plans").expect(404);
        host.put(plan, Map.of("budget", List.of(Map.of("title", "Books")))).expect(400);
        host.put(plan, body).expect(200);
        host.post(plan + "/submission", Map.of()).expect(200);
        var approve = Map.of("decision", "APPROVE");
        authority.post(plan + "/decision", approve).expect(428);
        var seen = authority.get(plan + "/dossier").expect(200).header("ETag").orElseThrow();
        authority.post(plan + "/decision", approve, "If-Match", seen).expect(200);
        var spent = Map.of("line", "b1", "spentOn", today.toString(), "amount", 200.25, "documentNumber", "R-1");
        host.post(plan + "/actuals", spent).expect(200);
        var reports = center + "/reports/" + today.getYear();
        var first = host.post(reports, Map.of()).expect(201).json();
        assertThat(first.at("/content/budget/0/spent").asText()).isEqualTo("200.25");
        assertThat(first.at("/content/figures/1/target").asInt()).isEqualTo(40);
        host.post(reports, Map.of()).expect(400);
        host.post(reports, Map.of("remarks", Map.of("en", "A bill was missing.")))
                .expect(201);
        assertThat(authority.get(reports).expect(200).json()).hasSize(2);
        try (var visitor = visitor(Look.desktop("en"))) {
            check(visitor, "/verify/" + first.get("code").asText());
        }
    }

    String made(String path, Map<String, Object> body) {
        return host.post(path, body).expect(201).json().get("code").asText();
    }

    /** The code of a term that has begun. */
    String term(String center) {
        return made(
                center + "/terms",
                Map.of(
                        "name", Map.of("en", "First term"),
                        "firstDay", today.minusDays(2).toString(),
                        "lastDay", today.plusDays(40).toString()));
    }

    String course(String center) {
        return made(
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
    }

    /**
     * A class of one seat, whose first session has begun.
     *
     * @param place its mode, and where it is taught
     */
    String openClass(String center, String term, String course, Map<String, String> place) {
        var content = new HashMap<String, Object>(place);
        content.putAll(
                Map.of("term", term, "course", course, "minimum", 1, "maximum", 1, "decideOn", today.toString()));
        var code = made(center + "/classes", content);
        var start = OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(10).truncatedTo(ChronoUnit.MINUTES);
        host.post("classes/" + code + "/sessions", Map.of("startsAt", start.toString(), "minutes", 60))
                .expect(201);
        classes.to(code, "OPEN");
        return code;
    }

    /** The first class begins, by which the center is operating. Its learner is in no class of the demo data, which teaches at this hour. */
    void runClass(String center) {
        var code = openClass(center, term(center), course(center), Map.of("mode", "ONLINE"));
        enrol(nobody.as(Demo.ANALYST), code, "ENROLLED");
        classes.to(code, "CONFIRMED");
        classes.to(code, "RUNNING");
    }

    static String enrol(Api who, String code, String state) {
        var enrolment = who.post("classes/" + code + "/enrolments", Map.of())
                .expect(201)
                .json();
        assertThat(enrolment.get("state").asText()).isEqualTo(state);
        return enrolment.get("code").asText();
    }
}
