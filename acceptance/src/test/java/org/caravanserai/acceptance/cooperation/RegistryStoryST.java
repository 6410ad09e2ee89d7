package org.caravanserai.acceptance.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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

/** A scholar proposes, an authority answers in public; a degree is looked up; a way of cooperating is advised. */
@Tag("cooperation")
class RegistryStoryST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());

    @Test
    void aProposalIsMadeAdmittedAndAnsweredInPublic() {
        String address;
        try (var scholar = visitor(Look.desktop("en"))) {
            scholar.signIn(Demo.SCHOLAR);
            scholar.open("/events/forum-of-student-associations");
            var page = scholar.page();
            page.locator("aside a[href*='/proposals/new']").click();
            page.waitForURL(url -> url.contains("/proposals/new"));
            assertThat(page.locator("[id='proposal:event_input']").inputValue())
                    .isEqualToIgnoringCase("Forum of student associations");
            page.locator("[id='proposal:send']").click();
            page.waitForSelector(".summary a");
            assertThat(page.locator(".summary a").count()).isEqualTo(3);
            page.locator("[id='proposal:title']").fill("A bus from the station");
            page.locator("[id='proposal:text']").fill("Guests of the forum get lost on the way.");
            page.locator("[id='proposal:topic']").selectOption("OTHER");
            scholar.assertAccessible();
            page.locator("[id='proposal:send']").click();
            page.waitForURL(url -> url.matches(".*/proposals/[0-9A-Z]{10}.*"));
            address = page.url().replaceAll(".*(/proposals/[0-9A-Z]{10}).*", "$1");
            assertThat(page.locator("main").innerText()).contains("Waiting to be read", "A bus from the station");
            assertThat(page.locator("main a[href='/events/forum-of-student-associations']")
                            .count())
                    .isEqualTo(1);
            scholar.open("/my");
            assertThat(page.locator("section[aria-labelledby=requests-title]").innerText())
                    .contains("A bus from the station", "Waiting to be read");
            scholar.assertAccessible();
        }
        assertThat(nobody.get(address).status()).isEqualTo(404);
        try (var authority = visitor(Look.desktop("en"))) {
            authority.signIn(Demo.AUTHORITY);
            authority.open("/my");
            var page = authority.page();
            page.locator("a[href*='/manage/cooperation/proposals?state=SUBMITTED']")
                    .click();
            page.waitForURL(url -> url.contains("state=SUBMITTED"));
            authority.assertAccessible();
            page.locator("tbody a[href='" + address + "']").click();
            page.waitForURL(url -> url.contains(address));
            page.locator("[id='admission:admit']").click();
            page.locator("[id='answering:answerText']").fill("A bus will run from next year.");
            authority.assertAccessible();
            page.locator("[id='answering:adopt']").click();
            page.waitForSelector("#answer");
            assertThat(page.locator("main").innerText()).contains("Adopted", "A bus will run from next year.");
            authority.chooseFirstFound("outcome:thing", "Education Exchange Week");
            authority.assertAccessible();
            page.locator("[id='outcome:link']").click();
            page.waitForSelector(
                    "#outcomes + ul a[href='/cooperation/mechanisms/china-asean-education-exchange-week']");
            authority.assertQuiet();
        }
        try (var visitor = visitor(Look.phone("ar"))) {
            check(visitor, address);
            assertThat(visitor.page().locator("main").innerText()).contains("A bus will run from next year.");
        }
    }

    @Test
    void theSameStepsByTheApi() {
        var scholar = nobody.as(Demo.SCHOLAR);
        var analyst = nobody.as(Demo.ANALYST);
        scholar.post("proposals", Map.of("title", "", "text", "x", "country", "XX"))
                .expect(400);
        var code = scholar.post("proposals", Map.of("title", "Maps", "text", "Of the campus", "topic", "PLATFORM"))
                .expect(201)
                .json()
                .get("code")
                .asText();
        nobody.get("proposals/" + code).expect(404);
        assertThat(nobody.get("proposals").expect(200).body()).doesNotContain(code);
        assertThat(scholar.get("proposals?mine=true").expect(200).body()).contains(code);
        assertThat(analyst.get("proposals?mine=true").expect(200).body()).doesNotContain(code);
        nobody.get("proposals?mine=true").expect(401);
        scholar.post("proposals/" + code + "/admission", Map.of("answerBy", "2099-01-01"))
                .expect(404);
        var tag = analyst.get("proposals/" + code).expect(200).header("ETag").orElseThrow();
        analyst.post("proposals/" + code + "/admission", Map.of("answerBy", "2099-01-01"), "If-Match", tag)
                .expect(200);
        analyst.post("proposals/" + code + "/answer", Map.of("decision", "ADOPT", "answer", "Yes"), "If-Match", tag)
                .expect(409);
        analyst.post("proposals/" + code + "/answer", Map.of("decision", "ADOPT", "answer", "Yes"))
                .expect(200);
        analyst.post(
                        "proposals/" + code + "/outcomes",
                        Map.of("target", "ENTRY", "reference", "china-asean-education-exchange-week"))
                .expect(200);
        var seen = nobody.get("proposals/" + code).expect(200).json();
        assertThat(seen.get("state").asText()).isEqualTo("ADOPTED");
        assertThat(seen.at("/outcomes/0/label/en").asText()).contains("Exchange Week");
    }

    @Test
    void aThaiMastersDegreeIsRecognizedAndOthersAreDecidedByWhoIsNamed() {
        var thai = nobody.get("recognition?country=TH&level=MASTER").expect(200).json();
        assertThat(thai.get("recognized").asBoolean()).isTrue();
        assertThat(thai.get("article").asText()).isEqualTo("3");
        var instrument = thai.get("instrument").asText();
        assertThat(nobody.get("instruments/" + instrument)
                        .expect(200)
                        .json()
                        .at("/articles/1/level")
                        .asText())
                .isEqualTo("MASTER");
        var mexican =
                nobody.get("recognition?country=MX&level=MASTER").expect(200).json();
        assertThat(mexican.get("recognized").asText()).isEqualTo("INDIVIDUALLY");
        assertThat(mexican.at("/authority/name/en").asText()).contains("CSCSE");
        assertThat(nobody.get("recognition?country=TH&level=MASTER&asOf=2001-01-01")
                        .json()
                        .get("recognized")
                        .asText())
                .isEqualTo("INDIVIDUALLY");
        var malaysian = nobody.get("recognition?country=CN&in=MY&level=SHORT_CYCLE")
                .expect(200)
                .json();
        assertThat(malaysian.get("recognized").asBoolean())
                .as("in one direction only")
                .isTrue();
        assertThat(malaysian.get("direction").asText()).isEqualTo("FROM_CHINA");
        assertThat(malaysian.get("purposes").toString()).contains("FURTHER_STUDY", "PROFESSION");
        assertThat(nobody.get("recognition?country=MY&level=SHORT_CYCLE")
                        .json()
                        .get("recognized")
                        .asText())
                .isEqualTo("INDIVIDUALLY");
        assertThat(nobody.get("recognition?country=CN&in=MY&level=SHORT_CYCLE&purpose=TITLE")
                        .json()
                        .get("recognized")
                        .asText())
                .isEqualTo("INDIVIDUALLY");
        var convention =
                nobody.get("recognition?country=JP&level=MASTER").expect(200).json();
        assertThat(convention.get("recognized").asText()).isEqualTo("INDIVIDUALLY");
        assertThat(convention.get("institutionsDecide").asBoolean()).isTrue();
        assertThat(nobody.get("recognition?country=ZZ&level=PHD")
                        .expect(400)
                        .json()
                        .get("violations")
                        .size())
                .isEqualTo(2);
        assertThat(nobody.get("instruments?kind=RECOGNITION&on=2017-04-01&size=200")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(24);
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.open("/cooperation/instruments");
            var counted = visitor.page().locator("#filter-country option[value='TH']");
            var thailand = counted.innerText();
            assertThat(thailand).matches("Thailand \\(\\d+\\)");
            visitor.page().locator("#filter-country").selectOption("TH");
            visitor.pressAt("main form.filters button");
            assertThat(visitor.page().locator("main strong[role=status]").innerText())
                    .startsWith(thailand.replaceAll("\\D", "") + " entr");
            visitor.assertAccessible();
            visitor.open("/recognition");
            var page = visitor.page();
            page.locator("#filter-country").selectOption("TH");
            page.locator("#filter-level").selectOption("MASTER");
            page.locator("main button[type=submit]").click();
            page.waitForSelector("#answer");
            assertThat(page.locator("main").innerText())
                    .contains(
                            "Yes, it is recognized",
                            "Thailand",
                            "Further study",
                            "In both directions",
                            "The other way");
            page.locator("#filter-asOf").fill("2001-01-01");
            page.locator("main button[type=submit]").click();
            page.waitForURL("**asOf=2001-01-01**");
            assertThat(page.locator("main").innerText()).contains("It is evaluated individually");
            visitor.assertAccessible();
        }
    }

    @Test
    void theResearchInstitutionOfThePetroleumUniversityIsFoundForOilFieldEngineersInKazakhstan() {
        var items = nobody.get("advice?purpose=TRAIN_SKILLED_PEOPLE&country=KZ&field=0724")
                .expect(200)
                .json()
                .get("items");
        assertThat(List.of(items.at("/0/way").asText(), items.at("/1/way").asText()))
                .containsExactly("SPECIAL_RESEARCH_INSTITUTION", "JOINT_SCHOOL");
        assertThat(items.at("/0/score").asInt()).isPositive();
        assertThat(items.at("/0/reasons").size()).isPositive();
        assertThat(items.at("/0/cases/0/slug").asText())
                .isEqualTo("oil-and-gas-research-for-central-asia-and-the-middle-east");
        nobody.get("advice?purpose=GET_RICH").expect(400);
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.open("/advice");
            var page = visitor.page();
            page.locator("#filter-purpose").selectOption("TRAIN_SKILLED_PEOPLE");
            page.locator("#filter-country").selectOption("KZ");
            page.locator("#filter-field").selectOption("0724");
            page.locator("main button[type=submit]").click();
            page.waitForSelector(".cards li");
            assertThat(page.locator(".cards > li").first().innerText())
                    .contains("Special research institution", "Oil and gas research");
            visitor.assertAccessible();
        }
    }

    @Test
    void aWrongNameInCirculationFindsTheRightRecord() {
        var found = nobody.get("mechanisms?query=Central%20African%20University")
                .expect(200)
                .json();
        assertThat(found.at("/items/0/title/en").asText()).isEqualTo("China–Africa University Presidents Forum");
        var record = nobody.get("mechanisms/" + found.at("/items/0/slug").asText())
                .expect(200)
                .json();
        assertThat(record.get("names").toString()).contains("MISTRANSLATION");
    }

    @Test
    void theRegistryIsKeptByWhoMay() {
        var analyst = nobody.as(Demo.ANALYST);
        var body = Map.of(
                "title",
                Map.of("en", "Memorandum on maps"),
                "kind",
                "MEMORANDUM",
                "signedOn",
                "2026-01-02",
                "parties",
                List.of(
                        Map.of("role", "SIGNATORY", "sector", "GOVERNMENT", "country", "CN"),
                        Map.of("role", "SIGNATORY", "sector", "GOVERNMENT", "country", "MN")));
        nobody.as(Demo.SCHOLAR).post("instruments", body).expect(404);
        var made = analyst.post("instruments", body).expect(201);
        var path = "instruments/" + made.json().at("/entry/slug").asText();
        assertThat(made.json().at("/entry/state").asText()).isEqualTo("SIGNED");
        analyst.post(path + "/state", Map.of("state", "IN_FORCE", "on", "2026-02-01"))
                .expect(200);
        analyst.post(path + "/state", Map.of("state", "INITIALLED")).expect(409);
        analyst.put(path, body, "If-Match", made.header("ETag").orElseThrow()).expect(409);
        analyst.post("instruments", Map.of("title", Map.of())).expect(400);
        var corrected = new HashMap<String, Object>(body);
        corrected.put("title", Map.of("en", "Memorandum on maps and atlases"));
        corrected.put("beginsOn", "2026-02-01");
        analyst.put(path, corrected).expect(200);
        var changes =
                analyst.get("registry/" + path + "/history").expect(200).json().at("/items/0/changes");
        assertThat(changes.at("/0/field").asText()).isEqualTo("title.en");
        assertThat(changes.at("/0/before").asText()).isEqualTo("Memorandum on maps");
        var amendment = new HashMap<String, Object>(body);
        amendment.put("title", Map.of("en", "Amendment of the memorandum on maps"));
        amendment.put("kind", "AMENDMENT");
        assertThat(analyst.post("instruments", amendment).expect(400).body()).contains("instrument that it changes");
        amendment.put(
                "links",
                List.of(Map.of(
                        "relation", "CHANGES", "target", "ENTRY", "reference", path.replace("instruments/", ""))));
        var amended = analyst.post("instruments", amendment).expect(201).json();
        assertThat(nobody.get(path).expect(200).body())
                .contains(amended.at("/entry/slug").asText());
    }

    @ParameterizedTest
    @MethodSource("looks")
    void everyPageStandsEveryLook(Look look) {
        try (var visitor = visitor(look)) {
            for (var page : List.of(
                    "/recognition?country=TH&level=DOCTORATE",
                    "/advice?purpose=AWARD_DEGREES_TOGETHER&country=KZ",
                    "/proposals",
                    "/cooperation/instruments",
                    "/cooperation/mechanisms/china-asean-education-exchange-week",
                    "/cooperation/projects/oil-and-gas-research-for-central-asia-and-the-middle-east")) {
                check(visitor, page);
            }
        }
    }
}
