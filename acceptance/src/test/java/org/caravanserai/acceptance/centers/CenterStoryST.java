package org.caravanserai.acceptance.centers;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
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
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A center from the application to its closing, by its two owners and the authority, in the API and the browser. */
@Tag("centers")
class CenterStoryST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());
    private final Api host = nobody.as(Demo.CENTER);
    private final Api partner = nobody.as(Demo.OFFICER);
    private final Api authority = nobody.as(Demo.AUTHORITY);
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private Map<String, Object> application() {
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

    private String applied() {
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

    private void review(String center, String method) {
        authority
                .post(
                        center + "/reviews",
                        Map.of("method", method, "outcome", "SUPPORTS", "note", "Sound.", "heldOn", today.toString()))
                .expect(200);
    }

    private String approved() {
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

    private String opened() {
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

    private void signInTheBrowser(String center) {
        try (var visitor = visitor(Look.desktop("en")).signIn(Demo.OFFICER)) {
            assertThat(visitor.open("/manage/" + center + "/agreement")).isEqualTo(200);
            visitor.assertAccessible();
            visitor.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Sign").setExact(true))
                    .click();
            visitor.page().getByText("Your signature was recorded.").first().waitFor();
            visitor.assertQuiet();
        }
        assertThat(nobody.get(center).expect(200).json().get("state").asText()).isEqualTo("AGREEMENT_SIGNED");
    }

    private void appoint(Api side, String center, String which, String person) {
        side.post(
                        center + "/posts",
                        Map.of("kind", "DIRECTOR", "side", which, "person", person, "from", today.toString()))
                .expect(200);
    }

    @Test
    void aCenterIsAppliedForReviewedApprovedSignedOpenedAndClosed() {
        var center = opened();
        var shown = nobody.get(center).expect(200).json();
        assertThat(shown.get("state").asText()).isEqualTo("OPENED");
        assertThat(shown.get("directors")).hasSize(2);
        assertThat(nobody.get("centers?country=VN&language=zho")
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isPositive();

        planAndReport(center);
        statuses(center);
        host.post(
                        center + "/closing",
                        Map.of(
                                "closesOn", today.toString(),
                                "reasons", List.of(Map.of("reason", "LOW_ENROLMENT", "weight", 50))))
                .expect(400);
        host.post(
                        center + "/closing",
                        Map.of(
                                "closesOn", today.toString(),
                                "reasons",
                                        List.of(
                                                Map.of("reason", "LOW_ENROLMENT", "weight", 60),
                                                Map.of("reason", "HOST_DECISION", "weight", 40))))
                .expect(200);
        var closed = host.post(
                        center + "/closure",
                        Map.of(
                                "custodian", "jinling-river-university",
                                "assets", "Books go to the library.",
                                "accounts", "Balanced."))
                .expect(200)
                .json();
        assertThat(closed.get("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.at("/custodian/en").asText()).isEqualTo("Jinling River University");
        assertThat(nobody.get(center).expect(200).json().get("state").asText()).isEqualTo("CLOSED");
        partner.get(center + "/closing").expect(200);
        nobody.as(Demo.PARTNER).get(center + "/closing").expect(404);
    }

    private void planAndReport(String center) {
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

    private void statuses(String center) {
        var granted = Map.of("kind", "TEACHING", "grantedBy", "Ministry of Education", "from", today.toString());
        host.post(center + "/statuses", granted).expect(404);
        authority.post(center + "/statuses", granted).expect(200);
        authority.post(center + "/statuses", granted).expect(409);
        assertThat(nobody.get("centers?status=TEACHING&query=hue")
                        .expect(200)
                        .json()
                        .get("total")
                        .asInt())
                .isPositive();
        assertThat(nobody.get(center + "/statuses")
                        .expect(200)
                        .json()
                        .at("/0/held")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void everybodySeesTheCentersAndTheirOwnersEveryPart() {
        try (var visitor = visitor(Look.phone("ar"))) {
            for (var path : List.of("/centers", "/centers/red-river-language-center", "/centers/reported")) {
                check(visitor, path);
            }
        }
        try (var visitor = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            var own = "/manage/centers/red-river-language-center";
            for (var path : List.of(
                    "/manage/centers",
                    "/manage/centers/new",
                    own,
                    own + "/governance",
                    "/manage/center-files/red-river-language-center",
                    own + "/plans",
                    own + "/plans/" + today.getYear(),
                    own + "/plans/" + (today.getYear() + 1) + "/edit",
                    own + "/reports/" + (today.getYear() - 1) + "/1",
                    own + "/closing")) {
                check(visitor, path);
            }
        }
    }
}
