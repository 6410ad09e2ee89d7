package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody outside a project is asked whether the benefit of a result is as reported, and nobody else may answer. */
@Tag("cooperation")
class VerificationST extends BrowserTest {

    private static final String SOCIETY = "society-for-cross-border-education";

    private final Api nobody = Api.of(Product.shared());

    /** A project with a result in use whose benefit is reported. */
    private String reported() {
        var analyst = nobody.as(Demo.ANALYST);
        var slug = analyst.post(
                        "projects",
                        Map.of(
                                "title",
                                Map.of("en", "Glossary of water"),
                                "purpose",
                                Map.of("en", "Write a glossary."),
                                "way",
                                "SPECIAL_PROJECT",
                                "parties",
                                List.of(
                                        Map.of("role", "PARTNER", "organization", "jinling-river-university"),
                                        Map.of("role", "PARTNER", "organization", "university-of-the-high-valley"))))
                .expect(201)
                .json()
                .at("/entry/slug")
                .asText();
        var results = "projects/" + slug + "/results";
        analyst.post(results, Map.of("title", Map.of("en", "A glossary"))).expect(200);
        analyst.post(results + "/1", Map.of("stage", "TRANSFERRED")).expect(200);
        analyst.post(
                        results + "/1",
                        Map.of(
                                "stage",
                                "IN_USE",
                                "country",
                                "MX",
                                "usedBy",
                                "Water works of Puebla",
                                "since",
                                "2026-01-02"))
                .expect(200);
        analyst.post(
                        results + "/1",
                        Map.of("stage", "BENEFIT_REPORTED", "benefit", "Half the errors", "evidence", "Report 7"))
                .expect(200);
        return slug;
    }

    @Test
    void somebodyOutsideReturnsAClaimAndConfirmsItLater() {
        var slug = reported();
        var result = "projects/" + slug + "/results/1";
        var claim = "/my/verifications/" + slug + "/1";
        var analyst = nobody.as(Demo.ANALYST);
        analyst.post(result + "/verifier", asked("jinling-river-university", Demo.OFFICER))
                .expect(409);
        analyst.post(result + "/verifier", asked(SOCIETY, Demo.OFFICER)).expect(400);
        nobody.as(Demo.ORGANIZER)
                .post(result + "/verification", Map.of("decision", "CONFIRM"))
                .expect(404);
        try (var keeper = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            keeper.open("/manage/cooperation/projects/" + slug + "/results/1");
            var page = keeper.page();
            keeper.chooseFirstFound("verification:verifier", "Cross-Border Education");
            keeper.fill("verification:person", Demo.ORGANIZER.email());
            keeper.assertAccessible();
            keeper.press("verification:verify");
            page.waitForURL(url -> url.endsWith("/projects/" + slug));
            keeper.open("/manage/cooperation/projects/" + slug + "/results/1");
            assertThat(page.locator("main").innerText()).contains("Verification requested from");
        }
        for (var other : List.of(Demo.OFFICER, Demo.ANALYST, Demo.SCHOLAR)) {
            nobody.as(other)
                    .post(result + "/verification", Map.of("decision", "CONFIRM"))
                    .expect(404);
        }
        try (var officer = visitor(Look.desktop("en")).signIn(Demo.OFFICER)) {
            assertThat(officer.open(claim)).isEqualTo(404);
        }
        try (var organizer = visitor(Look.phone("en")).signIn(Demo.ORGANIZER)) {
            organizer.open("/my");
            assertThat(organizer.page().locator("a[href='/my/verifications']").count())
                    .isPositive();
            organizer.open("/my/verifications");
            organizer.assertAccessible();
            var page = organizer.page();
            page.locator("a[href='" + claim + "']").click();
            page.waitForSelector("h1:has-text('A glossary')");
            assertThat(page.locator("main").innerText()).contains("Half the errors", "Report 7", "Water works");
            organizer.assertAccessible();
            organizer.press("decision:return");
            page.waitForSelector(".summary a[href='#decision:reason']");
            organizer.fill("decision:reason", "The report is about another year");
            organizer.press("decision:return");
            page.waitForURL(url -> url.endsWith("/my/verifications"));
            assertThat(organizer.open(claim)).isEqualTo(404);
        }
        var history = analyst.get("registry/projects/" + slug + "/history").expect(200);
        assertThat(history.body()).contains("BENEFIT_RETURNED", "The report is about another year");

        analyst.post(result + "/verifier", asked(SOCIETY, Demo.ORGANIZER)).expect(200);
        var mine = nobody.as(Demo.ORGANIZER).get("me/verifications").expect(200).json();
        assertThat(mine.toString()).contains(slug, "engineering-course-in-spanish-and-chinese");
        try (var organizer = visitor(Look.desktop("ar")).signIn(Demo.ORGANIZER)) {
            organizer.open(claim);
            organizer.assertAccessible();
            organizer.press("decision:confirm");
            organizer.page().waitForURL(url -> url.endsWith("/my/verifications"));
        }
        assertThat(nobody.get("projects/" + slug).expect(200).body()).contains("VERIFIED", SOCIETY);
        nobody.get("me/verifications").expect(401);
    }

    private static Map<String, String> asked(String organization, Demo person) {
        return Map.of("verifier", organization, "person", person.email());
    }
}
