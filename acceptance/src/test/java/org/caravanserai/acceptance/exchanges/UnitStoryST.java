package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
import org.junit.jupiter.params.provider.CsvSource;

/** Faculties and departments: the page of the officer, the public part, the API, and agreements that name them. */
@Tag("exchanges")
class UnitStoryST extends BrowserTest {

    private static final String HOME = "jinling-river-university";
    private static final String AWAY = "university-of-the-high-valley";

    @ParameterizedTest
    @CsvSource({"en, false, 1280", "ar, true, 360"})
    void theTreeIsWholeAndAccessible(String language, boolean dark, int width) {
        try (var visitor = visitor(new Look(language, dark, width, 900))) {
            visitor.signIn(Demo.OFFICER);
            check(visitor, "/manage/exchanges/units?unit=ENG.CS");
        }
    }

    @Test
    void anybodyReadsTheUnitsOfAnOrganization() {
        try (var visitor = visitor(Look.desktop("zh"))) {
            check(visitor, "/organizations/" + HOME);
            assertThat(visitor.page().locator("main").innerText()).contains("计算机科学系");
        }
    }

    @Test
    void anOfficerAddsChangesAndRemovesADepartment() {
        try (var visitor = visitor(Look.desktop("en"))) {
            visitor.signIn(Demo.OFFICER);
            visitor.open("/manage/exchanges/units?under=ENG");
            var page = visitor.page();
            page.locator("[id$='name_en']").fill("Department of Optics");
            page.locator("[id$=':code']").fill("ENG.OPT");
            page.locator("[id$=':save']").click();
            page.waitForURL("**unit=ENG.OPT");
            assertThat(page.locator(".ui-tree").innerText()).contains("Department of Optics");

            page.locator("[id$='name_en']").fill("Department of Photonics");
            page.locator("[id$=':save']").click();
            page.locator(".ui-tree a", new Page.LocatorOptions().setHasText("Department of Photonics"))
                    .waitFor();
        }
        var officer = Api.of(Product.shared()).as(Demo.OFFICER);
        officer.delete("organizations/" + HOME + "/units/ENG.OPT").expect(204);
        officer.get("organizations/" + HOME + "/units/ENG.OPT").expect(404);
    }

    @Test
    void anOfficerWritesDownWhatPartnersHaveToKnow() {
        try (var visitor = visitor(Look.desktop("en")).signIn(Demo.OFFICER)) {
            visitor.walk("International office");
            visitor.followTo("/manage/exchanges/office");
            visitor.fill("office:facts:0:text_en", "Two months before the semester.");
            visitor.fill("office:facts:0:checkedOn_input", "last week");
            visitor.press("office:save");
            assertThat(visitor.page()
                            .locator(".field-wrong [id='office:facts:0:checkedOn_input']")
                            .inputValue())
                    .isEqualTo("last week");
            visitor.fill("office:facts:0:checkedOn_input", "2026-11-20");
            visitor.press("office:save");
            assertThat(visitor.page().locator("[id='office:facts:0:text_en']").inputValue())
                    .isEqualTo("Two months before the semester.");
            visitor.assertQuiet();
        }
    }

    @Test
    void unitsAreRunByTheOwnOfficeAndAgreementsNameThem() {
        var nobody = Api.of(Product.shared());
        var officer = nobody.as(Demo.OFFICER);
        var partner = nobody.as(Demo.PARTNER);
        var path = "organizations/" + HOME + "/units";
        var body = Map.of("code", "LAW", "name", Map.of("en", "School of Law"));
        partner.post(path, body).expect(404);
        assertThat(officer.post(path, body).expect(201).json().get("level").asInt())
                .isEqualTo(1);
        officer.post(path, body).expect(400);
        officer.put(path + "/ENG", Map.of("name", Map.of("en", "Engineering"), "parent", "ENG.CS"))
                .expect(400);
        officer.put(path + "/LAW", Map.of("name", Map.of("en", "Law"), "version", 99))
                .expect(409);
        assertThat(nobody.get(path).expect(200).json().get("items").findValuesAsText("code"))
                .contains("LAW", "ENG.CS");

        var agreement =
                officer.post("agreements", agreement("LAW", "FING")).expect(201).json();
        assertThat(agreement.at("/parties/0/unit").asText()).isEqualTo("LAW");
        assertThat(agreement.at("/parties/1/unit").isNull()).isTrue();
        assertThat(agreement.at("/conditions/0/from/unit").asText()).isEqualTo("LAW");
        assertThat(agreement.at("/conditions/0/to/unit").asText()).isEqualTo("FING");
        officer.delete(path + "/LAW").expect(409);
        var unknown = officer.post("agreements", agreement("LAW", "LAW")).expect(400);
        assertThat(unknown.json().at("/violations/0/field").asText()).isEqualTo("conditions[0].to.unit");
        assertThat(partner.get("ewp/ounits?hei_id=" + HOME + "&ounit_id=LAW")
                        .expect(200)
                        .body())
                .contains("<ounit-code>LAW<");
    }

    private static Map<String, Object> agreement(String from, String to) {
        var party = new HashMap<String, Object>();
        party.put("organization", AWAY);
        party.put("unit", null);
        return Map.of(
                "title",
                Map.of("en", "Between units"),
                "parties",
                List.of(Map.of("organization", HOME, "unit", from), party),
                "conditions",
                List.of(Map.of(
                        "from",
                        Map.of("organization", HOME, "unit", from),
                        "to",
                        Map.of("organization", AWAY, "unit", to),
                        "kind",
                        "STAFF_TEACHING",
                        "personsPerYear",
                        1,
                        "firstYear",
                        "2026/2027",
                        "lastYear",
                        "2026/2027")));
    }
}
