package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What both offices and the person record of nominations and stays, by links from the home page. */
@Tag("exchanges")
class NominationDeskST extends BrowserTest {

    private final Api nobody = Api.of(Product.shared());
    private final Api officer = nobody.as(Demo.OFFICER);
    private final Api partner = nobody.as(Demo.PARTNER);
    private final ExchangeSteps steps = new ExchangeSteps(officer, partner);
    private final String agreement = steps.agreement(4);
    private final String family = "Zhang" + UUID.randomUUID().toString().substring(0, 8);

    private Map<String, Object> nominee(String email) {
        return Map.of(
                "agreement",
                agreement,
                "condition",
                "c1",
                "academicYear",
                ExchangeSteps.YEAR,
                "term",
                "FIRST",
                "person",
                Map.of("givenName", "Wei", "familyName", family, "email", email, "country", "CN"));
    }

    private JsonNode nominated(String email) {
        return officer.post("nominations", nominee(email)).expect(201).json();
    }

    private JsonNode decided(JsonNode proposal, String decision) {
        return partner.post(
                        "nominations/" + proposal.get("code").asText() + "/decision",
                        Map.of(
                                "proposalId",
                                proposal.get("proposalId").asText(),
                                "decision",
                                decision,
                                "comment",
                                "As discussed"))
                .expect(200)
                .json();
    }

    private static Visitor person(Demo account) {
        return visitor(Look.desktop("en")).signIn(account);
    }

    private void open(Visitor desk, JsonNode nomination) {
        desk.walk("International office", "Nominations");
        desk.search(family);
        desk.followTo("/manage/exchanges/nominations/" + nomination.get("code").asText());
    }

    private static String email() {
        return UUID.randomUUID() + "@example.org";
    }

    @Test
    void somebodyWithoutEmailIsNominatedAndFindsItAfterTakingTheRecordOver() {
        var given = "Zarina";
        try (var office = person(Demo.OFFICER);
                var scholar = person(Demo.SCHOLAR)) {
            office.walk("International office", "Nominations");
            office.followTo("/manage/exchanges/nominations/new");
            office.followTo("/manage/people");
            office.followTo("/manage/people/new");
            office.fill("person:names-givenName", given);
            office.fill("person:names-familyName", family);
            office.press("person:save");
            office.reads("The person has been entered.");
            office.pressAt("main a[href*='/nominations/new?person=']");
            office.page().locator("main form.filters select[name='agreement']").selectOption(agreement);
            office.pressAt("main form.filters button");
            office.press("kept:save");
            assertThat(office.page().locator(".field-wrong").count()).isPositive();
            office.chooseFirst("kept:place");
            office.tick("kept:term:0");
            office.press("kept:save");
            office.reads("The person has been nominated");
            office.reads(given);
            office.assertAccessible();

            office.walk();
            office.followTo("/manage/people");
            office.pressAt("main a[href^='/manage/people/']:has-text('" + family + "')");
            office.page()
                    .locator("main a[href^='/manage/exchanges/nominations/']")
                    .first()
                    .waitFor();
            office.press("link:print");
            var claim = office.page().locator("[id='claim-link']").innerText();
            scholar.open(claim.substring(Product.shared().url().length()));
            scholar.press("claim:take");
            scholar.open("/my");
            scholar.reads("Pending");
            office.assertQuiet();
            scholar.assertQuiet();
        }
    }

    @Test
    void aRejectedNominationIsHandedInAgainAndCancelledAndSomebodyDoesNotCome() {
        var rejected = nominated(email());
        decided(rejected, "REJECT");
        var missing = nominated(email());
        decided(missing, "ACCEPT");
        try (var sender = person(Demo.OFFICER);
                var host = person(Demo.PARTNER)) {
            open(sender, rejected);
            sender.unfoldForm("again");
            sender.fill("again:email", "nowhere");
            sender.press("again:propose");
            assertThat(sender.page().locator(".field-wrong [id='again:email']").inputValue())
                    .isEqualTo("nowhere");
            sender.fill("again:email", email());
            sender.press("again:propose");
            open(sender, rejected);
            sender.ask("cancelling:cancel");
            sender.fill("cancelling:why", "Stays at home");
            sender.press("cancelling:cancel");
            sender.reads("Stays at home");

            open(host, missing);
            host.ask("missing:noShow");
            host.fill("missing:reason", "No visa");
            host.press("missing:noShow");
            host.reads("No visa");
            sender.assertQuiet();
            host.assertQuiet();
        }
    }

    @Test
    void aStayGetsItsLetterIsInterruptedExtendedAndEndedEarly() {
        var nomination = nominated(Demo.SCHOLAR.email());
        var stay = decided(nomination, "ACCEPT").get("mobility").asText();
        try (var sender = person(Demo.OFFICER);
                var host = person(Demo.PARTNER);
                var scholar = person(Demo.SCHOLAR)) {
            open(host, nomination);
            host.fill("host:programme", "Informatics");
            host.fill("host:startsOn_input", "in autumn");
            host.fill("host:endsOn_input", "2027-01-31");
            host.fill("host:contact", "Lucía Prado");
            host.fill("host:contactEmail", "in@partner.example");
            host.press("host:saveHost");
            assertThat(host.page()
                            .locator(".field-wrong [id='host:startsOn_input']")
                            .inputValue())
                    .isEqualTo("in autumn");
            host.fill("host:startsOn_input", "2026-09-01");
            host.press("host:saveHost");
            host.tick("letter:kind:0");
            host.press("letter:issue");
            host.page().locator("main a[href^='/verify/']").first().waitFor();
            partner.post("mobilities/" + stay + "/arrival", Map.of("date", "2026-09-01"))
                    .expect(200);

            open(host, nomination);
            host.unfoldForm("interruption");
            host.fill("interruption:date_input", "2026-10-01");
            host.fill("interruption:reason", "Family");
            host.press("interruption:interrupt");
            host.fill("resumption:date_input", "2026-10-10");
            host.press("resumption:resume");
            host.unfoldForm("extending");
            host.fill("extending:until_input", "2027-07-01");
            host.fill("extending:reason", "Thesis");
            host.press("extending:extend");
            open(sender, nomination);
            sender.press("extension:confirm");

            scholar.walk("My page");
            scholar.followTo("/my/stays/" + stay);
            scholar.fill("contact:contactName", "Amal");
            scholar.fill("contact:contactPhone", "+212 5");
            scholar.press("contact:save");
            open(host, nomination);
            host.unfoldForm("earlyReturn");
            host.fill("earlyReturn:date_input", "2026-11-20");
            host.fill("earlyReturn:reason", "Illness");
            host.press("earlyReturn:returnEarly");
            host.reads("Illness");
            sender.assertQuiet();
            host.assertQuiet();
            scholar.assertQuiet();
        }
    }

    @Test
    void aNominationBeyondThePlacesIsConfirmedByTheOtherSide() {
        var full = steps.agreement(
                ExchangeSteps.condition(ExchangeSteps.organization(officer), ExchangeSteps.organization(partner), 1),
                Map.of("policy", Map.of("tolerance", 1, "unit", "SEMESTERS", "overQuota", "RECEIVING_SIDE")));
        var wish = new HashMap<>(nominee(email()));
        wish.put("agreement", full);
        officer.post("nominations", wish).expect(201);
        wish.put("person", nominee(email()).get("person"));
        wish.put("reason", "Two siblings");
        var beyond = officer.post("nominations/exceptions", wish).expect(201).json();
        try (var host = person(Demo.PARTNER)) {
            open(host, beyond);
            host.press("exception:confirm");
            host.assertQuiet();
        }
        assertThat(officer.get("nominations/" + beyond.get("code").asText())
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("PENDING");
    }

    @Test
    void aStayEndsOnItsDayWhichIsCorrected() {
        var nomination = nominated(email());
        var stay = decided(nomination, "ACCEPT").get("mobility").asText();
        partner.post("mobilities/" + stay + "/arrival", Map.of("date", "2026-09-01"))
                .expect(200);
        try (var host = person(Demo.PARTNER)) {
            open(host, nomination);
            host.fill("departure:date_input", "2026-11-20");
            host.press("departure:depart");
            host.unfoldForm("correcting");
            host.tick("correcting:step:0");
            host.fill("correcting:date_input", "a day before");
            host.fill("correcting:reason", "The stamp in the passport");
            host.press("correcting:correct");
            assertThat(host.page()
                            .locator(".field-wrong [id='correcting:date_input']")
                            .inputValue())
                    .isEqualTo("a day before");
            host.fill("correcting:date_input", "2026-09-02");
            host.press("correcting:correct");
            host.assertQuiet();
        }
        assertThat(partner.get("mobilities/" + stay)
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("DEPARTED");
    }
}
