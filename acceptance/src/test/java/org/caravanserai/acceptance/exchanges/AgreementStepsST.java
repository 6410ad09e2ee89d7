package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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

/**
 * What two offices do about an agreement besides negotiating it: signatures on paper for several at once, attachments, where it began,
 * partners without an account, and its end. Everybody begins on the home page and follows links.
 */
@Tag("exchanges")
class AgreementStepsST extends BrowserTest {

    private static final String COLLEGE = "lagoon-teachers-college";
    private static final FilePayload SCAN =
            new FilePayload("signed.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8));

    private final Api officer = Api.of(Product.shared()).as(Demo.OFFICER);
    private final Api partner = Api.of(Product.shared()).as(Demo.PARTNER);
    private final ExchangeSteps steps = new ExchangeSteps(officer, partner);
    private final String home = ExchangeSteps.organization(officer);
    private final String title = "Steps " + UUID.randomUUID();

    private String drafted(String away) {
        return officer.post(
                        "agreements",
                        Map.of(
                                "title", Map.of("en", title),
                                "parties", List.of(Map.of("organization", home), Map.of("organization", away)),
                                "conditions", List.of(ExchangeSteps.condition(home, away, 2))))
                .expect(201)
                .json()
                .get("code")
                .asText();
    }

    private static Visitor person(Demo account) {
        return visitor(Look.desktop("en")).signIn(account);
    }

    private void list(Visitor somebody) {
        somebody.walk("International office");
        somebody.search(title.substring(6));
    }

    private void find(Visitor somebody) {
        list(somebody);
        somebody.follow(title);
    }

    private void recordForAll(Visitor desk, String day) {
        list(desk);
        desk.pressAt("main thead .ui-chkbox-box, main thead input[type=checkbox]");
        desk.press("agreements:sign");
        desk.fill("signings:signedOn_input", day);
        desk.fill("signings:name", "Wei Li");
        desk.press("signings:save");
    }

    @Test
    void severalAgreementsSignedOnPaperAreRecordedTakenBackAndObjectedTo() {
        var away = ExchangeSteps.organization(partner);
        drafted(away);
        drafted(away);
        try (var desk = person(Demo.OFFICER);
                var other = person(Demo.PARTNER)) {
            recordForAll(desk, "12 of May");
            desk.reads("Enter a date");
            assertThat(desk.page().locator("[id='signings:name']").inputValue()).isEqualTo("Wei Li");
            desk.fill("signings:signedOn_input", "2036-05-12");
            desk.fill("signings:name", "");
            desk.press("signings:save");
            desk.reads("Fill in this field");
            desk.fill("signings:name", "Wei Li");
            desk.press("signings:save");
            desk.reads("The date must not be later than");
            assertThat(desk.page().locator("[id='signings:signedOn_input']").inputValue())
                    .isEqualTo("12/05/2036");
            desk.fill("signings:signedOn_input", "2026-05-12");
            desk.press("signings:save");
            desk.reads("2 agreements are in force now.");
            find(desk);
            desk.confirm("takingBack:takeSigningBack");
            desk.reads("taken back");

            find(other);
            if (other.page().locator("[data-opens=objectSigning-dialog]").count() == 0) {
                list(other);
                other.pressAt("main tbody a >> nth=1");
            }
            other.ask("objecting:objectSigning");
            other.fill("objecting:objection", "Our rector has not signed.");
            other.press("objecting:objectSigning");
            other.reads("Our rector has not signed.");
            desk.open("/my");
            desk.pressAt("main a[href='/manage/exchanges?disputed=true']");
            desk.pressAt("main tbody a");
            desk.reads("a party objects");
            desk.reads("Our rector has not signed.");
            desk.assertQuiet();
            other.assertQuiet();
        }
    }

    @Test
    void anAgreementGetsItsFilesItsBeginningAndItsEnd() {
        var away = ExchangeSteps.organization(partner);
        drafted(away);
        try (var desk = person(Demo.OFFICER)) {
            find(desk);
            desk.attach("attachments:annex", SCAN);
            desk.reads("signed.pdf");
            desk.unfold("Link an event");
            desk.press("naming:saveOrigin");
            desk.reads("No event is named.");
            desk.ask("withdrawing:withdraw");
            desk.fill("withdrawing:reason", "No funds");
            desk.press("withdrawing:withdraw");
            desk.reads("Withdrawn");
            desk.assertQuiet();
        }
    }

    @Test
    void aChangeOfAnAgreementInForceIsWithdrawnAndNoticeIsGiven() {
        var code = steps.agreement();
        try (var desk = person(Demo.OFFICER)) {
            desk.walk("International office");
            desk.search(code);
            desk.pressAt("main tbody a");
            desk.follow("Propose a change");
            desk.fill("terms:conditions-0-personsPerYear", "3");
            desk.chooseFirst("terms:conditions-0-from-unit");
            desk.press("terms:save");
            desk.reads("Sending unit");
            desk.ask("withdrawingVersion:withdrawVersion");
            desk.fill("withdrawingVersion:versionReason", "Too early");
            desk.press("withdrawingVersion:withdrawVersion");
            desk.ask("ending:notice");
            desk.choose("ending:lastYear", "2027/2028");
            desk.fill("ending:why", "No funds");
            desk.press("ending:notice");
            desk.reads("2027/2028");
            desk.assertQuiet();
        }
        assertThat(officer.get("agreements/" + code)
                        .expect(200)
                        .json()
                        .get("endsAfter")
                        .asText())
                .isEqualTo("2027/2028");
    }

    @Test
    void aDraftNamesAPartnerThatIsNotInTheListAndIsDeleted() {
        try (var desk = person(Demo.OFFICER)) {
            desk.walk("International office");
            desk.followTo("/manage/exchanges/agreements/new");
            desk.fill("terms:title_en", title);
            desk.press("terms:enterPartner");
            desk.fill("partner:name", "Zq Academy " + UUID.randomUUID());
            desk.chooseOne("partner:country", "Mongolia", "Mongolia");
            desk.fill("partner:website", "no address");
            desk.press("partner:save");
            assertThat(desk.page()
                            .locator(".field-wrong [id='partner:website']")
                            .inputValue())
                    .isEqualTo("no address");
            desk.fill("partner:website", "");
            desk.press("partner:save");
            assertThat(desk.page().locator("[id='terms:title_en']").inputValue())
                    .isEqualTo(title);
            desk.confirm("draft:deleteDraft");
            assertThat(desk.page().locator("main").innerText()).doesNotContain(title);
            desk.assertQuiet();
        }
    }

    @Test
    void theLedgerIsCorrectedByOneSideAndConfirmedByTheOther() {
        var code = steps.agreement();
        var correction = "/manage/exchanges/agreements/" + code + "/correction";
        try (var desk = person(Demo.OFFICER);
                var other = person(Demo.PARTNER)) {
            desk.walk("International office");
            desk.search(code);
            desk.pressAt("main tbody a");
            desk.followTo(correction);
            corrects(desk, "some");
            assertThat(desk.page()
                            .locator(".field-wrong [id='correction:persons']")
                            .inputValue())
                    .isEqualTo("some");
            desk.fill("correction:persons", "1");
            desk.press("correction:save");
            desk.walk("International office");
            desk.followTo("/manage/exchanges/balances");
            desk.followTo("/manage/exchanges/ledger");
            desk.followTo("/manage/exchanges/corrections");
            desk.pressAt("main tbody a");
            desk.press("withdrawal:withdraw");
            desk.reads("Withdrawn");
            officer.post(
                            "corrections",
                            Map.of(
                                    "agreement",
                                    code,
                                    "condition",
                                    "c1",
                                    "academicYear",
                                    ExchangeSteps.YEAR,
                                    "persons",
                                    1,
                                    "reason",
                                    "Counted on paper"))
                    .expect(200);
            other.walk("International office");
            other.followTo("/manage/exchanges/balances");
            other.followTo("/manage/exchanges/ledger");
            other.followTo("/manage/exchanges/corrections");
            other.pressAt("main tbody a");
            other.press("decision:confirm");
            other.reads("Confirmed");
            desk.assertQuiet();
            other.assertQuiet();
        }
    }

    private static void corrects(Visitor desk, String persons) {
        desk.chooseFirst("correction:condition");
        desk.choose("correction:academicYear", ExchangeSteps.YEAR);
        desk.fill("correction:persons", persons);
        desk.fill("correction:reason", "Counted on paper");
        desk.press("correction:save");
    }

    private void invites(Visitor desk, String name, String email) {
        desk.unfold("Invite a partner");
        desk.choose("link:organization", COLLEGE);
        desk.fill("link:person", name);
        desk.fill("link:email", email);
        desk.press("link:issue");
        desk.reads(email);
    }

    @Test
    void aPartnerWithoutAnAccountIsCheckedByTheAuthorityAndConfirmsWhatWasSigned() {
        drafted(COLLEGE);
        var accepted = "aya" + UUID.randomUUID() + "@example.org";
        var refused = "bob" + UUID.randomUUID() + "@example.org";
        try (var desk = person(Demo.OFFICER);
                var authority = person(Demo.AUTHORITY);
                var guest = visitor(Look.desktop("en"))) {
            find(desk);
            invites(desk, "Aya Kouassi", accepted);
            invites(desk, "Bob Nobody", refused);
            checks(authority, accepted, refused);
            find(desk);
            desk.reads("Not one of ours");
            recordForAll(desk, "2026-05-12");

            guest.open(Emails.argument(Product.shared(), "AGREEMENT_LINK", accepted, "link")
                    .orElseThrow());
            guest.confirm("confirming:confirmSigning");
            guest.reads("confirmed");
            find(desk);
            desk.pressAt("[id='links'] input[value=Revoke]");
            desk.reads("Ended");
            desk.assertQuiet();
            authority.assertQuiet();
            guest.assertQuiet();
        }
    }

    private static void checks(Visitor authority, String accepted, String refused) {
        authority.walk("My page");
        authority.pressAt("main a[href='/manage/agreement-links']");
        var of = "main section.card:has-text('%s') ";
        authority.pressAt(of.formatted(accepted) + "[data-opens^=accept]");
        authority.pressAt("dialog[open] input[type=submit]");
        authority.pressAt(of.formatted(refused) + "[data-opens^=refuse]");
        authority.page().locator("dialog[open] textarea").fill("Not one of ours");
        authority.pressAt("dialog[open] input[type=submit]");
        authority.reads("The address has been refused.");
    }
}
