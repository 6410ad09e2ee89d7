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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What records cost and reach in a year, programmes that end, and lists of countries that change. */
@Tag("cooperation")
class YearsAndEndsST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());

    private static long tasks(Api person, String programme) {
        return person.get("me/deadlines?size=200").expect(200).json().get("items").findValuesAsText("link").stream()
                .filter(link -> link.endsWith("/programmes/" + programme))
                .count();
    }

    @Test
    void aProgrammeEndsAndStaysInTheListOfThoseThatEnded() {
        var analyst = nobody.as(Demo.ANALYST);
        var slug = analyst.post(
                        "programmes",
                        Map.of(
                                "title",
                                Map.of("en", "Bachelor of caravan logistics"),
                                "kind",
                                "JOINT_DEGREE_PROGRAMME",
                                "level",
                                "BACHELOR",
                                "quota",
                                30,
                                "parties",
                                List.of(
                                        Map.of("role", "AWARDING", "organization", "jinling-river-university"),
                                        Map.of("role", "AWARDING", "organization", "nile-banks-university"))))
                .expect(201)
                .json()
                .at("/entry/slug")
                .asText();
        var path = "programmes/" + slug;
        analyst.post(path + "/state", Map.of("state", "SUBMITTED")).expect(200);
        analyst.post(path + "/state", Map.of("state", "EXPERT_REVIEW")).expect(200);
        analyst.post(path + "/approval", Map.of("number", "ST-2020-1", "from", "2020-01-01", "until", "2030-01-01"))
                .expect(200);
        assertThat(tasks(analyst, slug))
                .as("the yearly report and the renewal of the approval")
                .isEqualTo(2);
        var reported = analyst.post(path + "/reports", Map.of("year", "2025", "intake", "31"))
                .expect(200)
                .json()
                .get("programme");
        assertThat(reported.get("warnings").toString()).contains("OVER_QUOTA", "DATES_MISSING");
        assertThat(reported.at("/reports/0/quota").asInt()).isEqualTo(30);
        assertThat(tasks(analyst, slug)).as("the report of the next year").isEqualTo(2);
        analyst.post(path + "/state", Map.of("state", "ENROLLING")).expect(200);
        analyst.post(
                        path + "/approval",
                        Map.of("number", "ST-2030-1", "from", "2030-01-02", "until", "2036-01-01", "quota", "60"))
                .expect(200);
        assertThat(nobody.get(path)
                        .expect(200)
                        .json()
                        .at("/programme/approvals")
                        .findValuesAsText("number"))
                .containsExactly("ST-2020-1", "ST-2030-1");
        for (var state : List.of("NO_NEW_INTAKE", "TEACH_OUT")) {
            analyst.post(path + "/state", Map.of("state", state)).expect(200);
        }
        assertThat(tasks(analyst, slug)).as("nothing is renewed any more").isOne();
        analyst.post(path + "/state", Map.of("state", "TERMINATED")).expect(400);
        analyst.post(path + "/end", Map.of("on", "2999-01-01")).expect(400);
        nobody.as(Demo.SCHOLAR).post(path + "/end", Map.of()).expect(404);
        try (var keeper = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            keeper.open("/manage/cooperation/programmes/" + slug);
            var page = keeper.page();
            keeper.fill("ends:on_input", "31/07/2026");
            keeper.fill("ends:decidedBy", "Ministry of Education");
            keeper.fill("ends:reason", "Both universities teach it alone now.");
            keeper.press("ends:end");
            page.waitForSelector(".summary a");
            keeper.fill("ends:students_en", "Nobody studies any more.");
            keeper.press("ends:end");
            page.waitForSelector("text=The end has been recorded.");
            keeper.assertAccessible();
        }
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.open("/cooperation/ended-programmes?query=caravan&country=EG&from=2026-07-01");
            assertThat(visitor.page().locator("tbody").innerText())
                    .contains("Ministry of Education")
                    .contains("Nobody studies any more.");
            visitor.open("/cooperation/ended-programmes?query=caravan&level=MASTER");
            assertThat(visitor.page().locator("tbody").count()).isZero();
        }
        assertThat(nobody.get("/api/v1/ended-programmes/rows.csv?query=caravan").body())
                .contains(slug)
                .contains("2026-07-31");
        assertThat(nobody.get("/api/v1/ended-programmes?query=caravan")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(nobody.get("/api/v1/ended-programmes?level=NURSERY").status())
                .isEqualTo(400);
    }

    @Test
    void theFiguresOfAYearAreRecordedAndCompared() {
        var school = "joint-school-of-water-engineering-in-semirechye";
        try (var keeper = visitor(Look.desktop("en")).signIn(Demo.ANALYST)) {
            keeper.open("/manage/cooperation/projects/" + school);
            var page = keeper.page();
            page.locator("summary:has-text('Figures of a year')").click();
            keeper.fill("figures:year", "2024");
            keeper.fill("figures:participants", "50");
            keeper.fill("figures:trained", "10");
            keeper.fill("figures:placed", "12");
            keeper.press("figures:count");
            page.waitForSelector(".summary a[href='#figures:placed']");
            keeper.fill("figures:placed", "9");
            keeper.press("figures:count");
            page.waitForSelector("text=The figures have been recorded.");
            assertThat(page.locator("table").first().innerText())
                    .contains("2024")
                    .contains("90%");
        }
        nobody.as(Demo.ANALYST)
                .put(
                        "registry/projects/" + school + "/years/2024",
                        Map.of("participants", 50, "cost", 500000, "currency", "EUR", "trained", 10, "placed", 9))
                .expect(200);
        nobody.as(Demo.ANALYST)
                .put("registry/alliances/" + school + "/years/2024", Map.of("participants", 50))
                .expect(404);
        var ways =
                nobody.get("/api/v1/cooperation-costs?way=JOINT_SCHOOL&to=2024").json();
        assertThat(ways.at("/ways/0/currency").asText()).isEqualTo("EUR");
        assertThat(ways.at("/ways/0/perParticipant").decimalValue()).isEqualByComparingTo("10000");
        assertThat(nobody.get("/api/v1/cooperation-costs?from=2025&to=2024").status())
                .isEqualTo(400);
    }

    @Test
    void aListOfCountriesGetsAnotherVersion() {
        try (var admin = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            admin.open("/manage/cooperation/groups?group=CENTRAL-ASIA");
            var page = admin.page();
            admin.fill("version:validFrom_input", "01/01/2040");
            admin.fill("version:source", "A list of 2040");
            admin.press("version:add");
            page.waitForSelector(".summary a[href='#version:countries']");
            admin.chooseAlso("version:countries", "Afgh", "Afghanistan");
            admin.choose("version:region", "SOUTH_ASIA");
            admin.press("version:add");
            page.waitForSelector("text=CENTRAL-ASIA@2");
            assertThat(page.locator("tbody").first().innerText()).contains("A list of 2040");
            admin.assertAccessible();
            admin.open("/manage/cooperation/groups/new");
            admin.fill("group:name_en", "Three neighbours");
            admin.fill("group:code", "THREE");
            admin.fill("group:validFrom_input", "01/01/2020");
            admin.fill("group:source", "A test");
            admin.chooseAlso("group:countries", "Kaza", "Kazakhstan");
            admin.chooseAlso("group:countries", "Uzb", "Uzbekistan");
            admin.choose("group:region", "CENTRAL_ASIA");
            admin.assertAccessible();
            admin.press("group:save");
            page.waitForSelector("text=THREE@1");
            assertThat(admin.open("/countries?group=THREE")).isEqualTo(200);
            assertThat(page.locator("main").innerText()).contains("Kazakhstan", "Uzbekistan");
        }
        try (var scholar = visitor(Look.desktop("en")).signIn(Demo.SCHOLAR)) {
            assertThat(scholar.open("/manage/cooperation/groups")).isEqualTo(404);
            assertThat(scholar.open("/manage/cooperation/groups/new")).isEqualTo(404);
        }
        nobody.as(Demo.SCHOLAR).post("country-groups", Map.of()).expect(404);
        nobody.as(Demo.ANALYST)
                .post(
                        "country-groups",
                        Map.of("code", "ASEAN", "name", Map.of("en", "Again"), "validFrom", "2020-01-01"))
                .expect(400);
        nobody.as(Demo.SCHOLAR).post("country-groups/ASEAN/versions", Map.of()).expect(404);
        var made = nobody.as(Demo.ANALYST)
                .post(
                        "country-groups/CENTRAL-ASIA/versions",
                        Map.of("validFrom", "2041-01-01", "source", "A list of 2041", "countries", List.of("KZ", "UZ")))
                .expect(201);
        assertThat(made.json().get("version").asInt()).isEqualTo(3);
    }

    @Test
    void whoDecidesOnDegreesIsNamedInTheBrowserAndTheApi() {
        try (var admin = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            admin.open("/manage/cooperation/authorities");
            admin.chooseOne("authority:country", "Mong", "Mongolia");
            admin.fill("authority:name_en", "Mongolian Center of Degrees");
            admin.fill("authority:website", "https://degrees.example/");
            admin.press("authority:save");
            admin.page().waitForSelector("text=Mongolian Center of Degrees");
            admin.assertAccessible();
            admin.open("/recognition?country=CN&level=MASTER&in=MN");
            assertThat(admin.page().locator("main").innerText()).contains("Mongolian Center of Degrees");
        }
        var body = Map.of("name", Map.of("en", "Nepali Board"), "website", "nonsense");
        nobody.as(Demo.SCHOLAR).put("degree-authorities/NP", body).expect(404);
        nobody.as(Demo.ANALYST).put("degree-authorities/NP", body).expect(400);
        nobody.as(Demo.ANALYST)
                .put("degree-authorities/NP", Map.of("name", Map.of("en", "Nepali Board")))
                .expect(200);
        assertThat(nobody.get("/api/v1/degree-authorities").json().findValuesAsText("country"))
                .contains("CN", "MN", "NP");
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageStandsEveryLook(Look look) {
        try (var visitor = visitor(look)) {
            check(visitor, "/cooperation/ended-programmes");
            check(visitor, "/cooperation/costs");
        }
    }
}
