package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A partner without an account acts by the link of an email: reads, proposes other conditions, approves. */
@Tag("exchanges")
class PartnerLinkST extends BrowserTest {

    private static final String HOME = "jinling-river-university";
    private static final String COLLEGE = "lagoon-teachers-college";

    private final Api nobody = Api.of(Product.shared());
    private final Api officer = nobody.as(Demo.OFFICER);
    private final String email = "aya" + UUID.randomUUID() + "@example.org";
    private final String agreement = officer.post("agreements", content(3))
            .expect(201)
            .json()
            .get("code")
            .asText();

    private static Map<String, Object> content(int persons) {
        return Map.of(
                "title", Map.of("en", "French for teachers"),
                "parties", List.of(Map.of("organization", HOME), Map.of("organization", COLLEGE)),
                "conditions", List.of(condition(HOME, COLLEGE, persons, "2027/2028")));
    }

    private static Map<String, Object> condition(String from, String to, int persons, String firstYear) {
        return Map.of(
                "from",
                Map.of("organization", from),
                "to",
                Map.of("organization", to),
                "kind",
                "STAFF_TRAINING",
                "personsPerYear",
                persons,
                "firstYear",
                firstYear,
                "lastYear",
                "2029/2030");
    }

    /** Issues a link, whose address the authority accepts. */
    private String issued() {
        return issued(agreement);
    }

    private String issued(String agreement) {
        var link = officer.post(
                        "agreements/" + agreement + "/links",
                        Map.of("organization", COLLEGE, "person", "Aya Kouassi", "email", email, "language", "fr"))
                .expect(201)
                .json()
                .get("code")
                .asText();
        var authority = nobody.as(Demo.AUTHORITY);
        assertThat(authority.get("agreement-link-checks").expect(200).json().findValuesAsText("email"))
                .contains(email);
        authority
                .post("agreement-link-checks/" + link, Map.of("accepted", true))
                .expect(204);
        return link;
    }

    /** The page that the email links to. */
    private String page() {
        return Emails.argument(Product.shared(), "AGREEMENT_LINK", email, "link")
                .orElseThrow();
    }

    @Test
    void aPartnerCountersAndApprovesInTheBrowserUntilTheLinkIsRevoked() {
        var link = issued();
        var page = page();
        try (Visitor partner = visitor(Look.desktop("en"))) {
            check(partner, page);
            check(partner, page + "/revise");
            partner.page().locator("input[id$='conditions-0-personsPerYear']").fill("2");
            partner.page().locator("textarea[id$='note']").fill("Two are enough.");
            partner.page().locator("input[value='Propose this version']").click();
            partner.page().waitForURL(url -> url.replace("%7E", "~").endsWith(page));
            assertThat(partner.page().locator("main").innerText()).contains("Two are enough.", "version 2");
            partner.page().locator("button[data-opens='approve-dialog']").click();
            partner.page().locator("dialog[open] input[type=submit]").click();
            partner.page().waitForSelector("text=Your side has approved this version");

            var read = officer.get("agreements/" + agreement).expect(200).json();
            assertThat(read.at("/parties/1/approval/by").asText()).isEqualTo("Aya Kouassi");
            assertThat(read.at("/parties/1/approval/byLink").asBoolean()).isTrue();
            officer.delete("agreements/" + agreement + "/links/" + link).expect(204);
            assertThat(partner.open(page)).isEqualTo(404);
            partner.problems();
        }
        nobody.get("agreement-links/" + page.substring(page.lastIndexOf('/') + 1))
                .expect(404);
    }

    @Test
    void theApiTakesTheLinkForOneAgreementOnly() {
        issued();
        var token = page().substring(page().lastIndexOf('/') + 1);
        var opened = nobody.get("agreement-links/" + token).expect(200).json();
        assertThat(opened.get("code").asText()).isEqualTo(agreement);
        nobody.get("agreements/" + agreement).expect(401);
        nobody.get("agreement-links/" + token + "x").expect(404);
        var counter = nobody.post(
                        "agreement-links/" + token + "/revisions",
                        Map.of(
                                "title",
                                Map.of("en", "French for teachers"),
                                "conditions",
                                content(1).get("conditions")))
                .expect(201)
                .json();
        nobody.post(
                        "agreement-links/" + token + "/approval",
                        Map.of("revision", 1, "hash", opened.get("hash").asText()))
                .expect(409);
        nobody.post(
                        "agreement-links/" + token + "/approval",
                        Map.of("revision", 2, "hash", counter.get("hash").asText()))
                .expect(200);
    }

    @Test
    void aPartnerReceivesAndSendsPeopleByTheLink() {
        var content = new HashMap<>(content(1));
        content.put(
                "conditions",
                List.of(condition(HOME, COLLEGE, 2, "2026/2027"), condition(COLLEGE, HOME, 2, "2026/2027")));
        var drafted = officer.post("agreements", content).expect(201).json();
        var code = drafted.get("code").asText();
        ExchangeSteps.approve(officer, drafted);
        issued(code);
        nobody.post(
                        "agreement-links/" + page().substring(page().lastIndexOf('/') + 1) + "/approval",
                        Map.of("revision", 1, "hash", drafted.get("hash").asText()))
                .expect(200);
        officer.post(
                        "nominations",
                        Map.of(
                                "agreement", code,
                                "condition", "c1",
                                "academicYear", "2026/2027",
                                "term", "FIRST",
                                "person",
                                        Map.of(
                                                "givenName", "Wei",
                                                "familyName", "Zhang",
                                                "email", UUID.randomUUID() + "@example.org",
                                                "country", "CN")))
                .expect(201);
        try (Visitor guest = visitor(Look.desktop("en"))) {
            guest.open(page());
            guest.follow("People under this agreement");
            guest.pressAt("main tbody a");
            guest.fill("decision:comment", "Welcome");
            guest.press("decision:accept");
            guest.fill("arrival:date_input", "when the rain stops");
            guest.press("arrival:arrive");
            assertThat(guest.page()
                            .locator(".field-wrong [id='arrival:date_input']")
                            .inputValue())
                    .isEqualTo("when the rain stops");
            guest.fill("arrival:date_input", "2026-09-01");
            guest.press("arrival:arrive");
            guest.fill("departure:date_input", "2026-10-01");
            guest.press("departure:depart");
            guest.pressAt("main .heading a[href$='/people'], main a[href$='/people']");
            officer.post(
                            "corrections",
                            Map.of(
                                    "agreement", code,
                                    "condition", "c1",
                                    "academicYear", "2026/2027",
                                    "persons", 1,
                                    "reason", "Counted on paper"))
                    .expect(200);
            guest.page().reload();
            guest.pressAt("main a[href*='/corrections/']");
            guest.press("decision:confirm");
            guest.chooseFirst("nominee:place");
            guest.tick("nominee:term:0");
            guest.fill("nominee:givenName", "Aya");
            guest.fill("nominee:email", UUID.randomUUID() + "@example.org");
            guest.press("nominee:save");
            guest.reads("Aya");
            guest.assertQuiet();
        }
    }

    @Test
    void aPartnerObjectsToWhatWasRecordedAsSigned() {
        issued();
        officer.post(
                        "agreements/signatures",
                        Map.of("agreements", List.of(agreement), "signedOn", "2026-05-12", "name", "Wei Li"))
                .expect(200);
        try (Visitor guest = visitor(Look.desktop("en"))) {
            guest.open(page());
            guest.ask("objecting:objectSigning");
            guest.fill("objecting:objection", "Our rector has not signed.");
            guest.press("objecting:objectSigning");
            guest.reads("Our rector has not signed.");
            guest.assertQuiet();
        }
    }
}
