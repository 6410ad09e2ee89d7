package org.caravanserai.acceptance.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every form that asks for an organization lets people find it by its name in any language, from the menu on. */
@Tag("organizations")
class ChoosingOrganizationsST extends BrowserTest {

    private static final String JINLING = "Jinling River University";
    private static final String HIGH_VALLEY = "University of the High Valley";

    private static void follow(Visitor visitor, String... links) {
        for (var link : links) {
            visitor.page().locator("a[href='" + link + "']:visible").first().click();
            visitor.page().waitForURL(url -> url.endsWith(link));
        }
    }

    private static String error(Visitor visitor, String field) {
        return visitor.page().locator("[id='" + field + "-error']").innerText();
    }

    private static String shown(Visitor visitor, String field) {
        return visitor.page().locator("[id='" + field + "_input']").inputValue();
    }

    @Test
    void aCenterNamesItsPartnerTheNextOneAndASupporter() {
        try (var visitor = visitor(Look.desktop("en")).signIn(Demo.CENTER)) {
            follow(visitor, "/manage/centers", "/manage/centers/new");
            visitor.page().locator("[id='center:partner_input']").fill("Jinling");
            visitor.press("center:save");
            assertThat(error(visitor, "center:partner")).contains("choose an organization from the list");
            assertThat(shown(visitor, "center:partner")).isEqualTo("Jinling");
            visitor.chooseFound("center:partner", "金陵", JINLING);
            visitor.press("center:save");
            assertThat(visitor.page().locator("[id='center:partner-error']").innerText())
                    .isEmpty();
            assertThat(shown(visitor, "center:partner")).as("after a refusal").isEqualTo(JINLING);

            var center = "/manage/centers/red-river-language-center";
            follow(visitor, "/manage/centers", center, center + "/agreement");
            assertThat(shown(visitor, "transfer:partner")).isEmpty();
            visitor.chooseFound("transfer:partner", "High Valley", HIGH_VALLEY);
            follow(visitor, center + "/parties", center + "/parties/new");
            visitor.chooseFound("party:organization", "High Valley", HIGH_VALLEY);
            visitor.assertQuiet();
        }
    }

    @Test
    void anOfficerNamesThePartnerOfAnAgreement() {
        try (var visitor = visitor(Look.desktop("en")).signIn(Demo.OFFICER)) {
            follow(visitor, "/manage/exchanges", "/manage/exchanges/agreements/new");
            visitor.page().locator("[id='terms:parties-1-organization_input']").fill("some university");
            visitor.press("terms:save");
            assertThat(error(visitor, "terms:parties-1-organization")).contains("choose an organization from the list");
            visitor.chooseFound("terms:parties-1-organization", "High Valley", HIGH_VALLEY);
            visitor.press("terms:save");
            assertThat(shown(visitor, "terms:parties-1-organization")).isEqualTo(HIGH_VALLEY);
            visitor.assertQuiet();
        }
    }

    @Test
    void theRegistryNamesPartiesMembersAndWhoGivesAShare() {
        try (var visitor = visitor(Look.phone("en")).signIn(Demo.ANALYST)) {
            visitor.open("/manage/cooperation");
            follow(visitor, "/manage/cooperation/instruments/new");
            visitor.page().locator("[id='entry:parties:0:organization_input']").fill("Jinling");
            visitor.press("entry:save");
            assertThat(error(visitor, "entry:parties:0:organization"))
                    .contains("choose an organization from the list", "enter the name of a body");
            visitor.chooseFound("entry:parties:0:organization", "金陵", JINLING);
            visitor.open("/manage/cooperation");
            follow(visitor, "/manage/cooperation/programmes/new");
            for (var field : List.of("entry:parties:0:organization", "entry:shares:0:organization")) {
                visitor.chooseFound(field, "High Valley", HIGH_VALLEY);
            }
            visitor.assertQuiet();
        }
    }

    @Test
    void theAuthorityNamesASuccessorAndAnOrganizationToMergeInto() {
        try (var visitor = visitor(Look.desktop("en")).signIn(Demo.AUTHORITY)) {
            follow(visitor, "/admin/organizations");
            visitor.open("/admin/organizations?query=High+Valley&state=ANY");
            follow(visitor, "/admin/organizations/university-of-the-high-valley");
            visitor.chooseFound("ending:successor", "金陵", JINLING);
            visitor.assertQuiet();
        }
        try (var visitor = visitor(Look.desktop("en")).signIn(Demo.ADMIN)) {
            visitor.open("/admin/organizations/university-of-the-high-valley");
            visitor.chooseFound("merging:into", "Jinling", JINLING);
        }
    }
}
