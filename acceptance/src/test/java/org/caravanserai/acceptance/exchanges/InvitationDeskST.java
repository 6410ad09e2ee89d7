package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
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

/** A visiting scholar is invited, approved and released by two offices; another invitation is withdrawn. By links from the home page. */
@Tag("exchanges")
class InvitationDeskST extends BrowserTest {

    private static final String LIST = "/manage/exchanges/invitations";
    private static final FilePayload PROOF =
            new FilePayload("grant.pdf", "application/pdf", "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.UTF_8));

    private final Api nobody = Api.of(Product.shared());
    private final Api officer = nobody.as(Demo.OFFICER);
    private final String agreement = new ExchangeSteps(officer, nobody.as(Demo.PARTNER)).receiving("VISITING_SCHOLAR");
    private final String family = "Soil" + UUID.randomUUID().toString().substring(0, 8);

    private static Visitor person(Demo account) {
        return visitor(Look.desktop("en")).signIn(account);
    }

    private void list(Visitor desk) {
        desk.walk("International office");
        desk.followTo(LIST);
    }

    private void find(Visitor desk, String code) {
        list(desk);
        desk.search(family);
        desk.followTo(LIST + "/" + code);
    }

    private void invites(Visitor desk, String from) {
        list(desk);
        desk.followTo(LIST + "/new");
        desk.choose("invitation:place", agreement + "@c1@" + ExchangeSteps.YEAR);
        desk.tick("invitation:term:0");
        desk.fill("invitation:givenName", "Amal");
        desk.fill("invitation:familyName", family);
        desk.fill("invitation:email", Demo.SCHOLAR.email());
        desk.fill("invitation:purpose", "Soil of loess");
        desk.fill("invitation:funding", "The project of the host");
        desk.fill("invitation:startsOn_input", from);
        desk.fill("invitation:endsOn_input", "2026-12-31");
        desk.press("invitation:save");
    }

    @Test
    void anInvitationIsWrittenAndWithdrawn() {
        try (var host = person(Demo.OFFICER)) {
            invites(host, "in autumn");
            assertThat(host.page()
                            .locator(".field-wrong [id='invitation:startsOn_input']")
                            .inputValue())
                    .isEqualTo("in autumn");
            host.fill("invitation:startsOn_input", "2026-09-01");
            host.press("invitation:save");
            host.ask("withdrawing:withdraw");
            host.fill("withdrawing:why", "No funds");
            host.press("withdrawing:withdraw");
            host.reads("No funds");
            host.assertQuiet();
        }
    }

    @Test
    void aScholarIsApprovedSideBySideAndReleased() {
        var code = nobody.as(Demo.REVIEWER)
                .post("invitations", invitation())
                .expect(201)
                .json()
                .get("code")
                .asText();
        try (var host = person(Demo.OFFICER);
                var home = person(Demo.PARTNER);
                var scholar = person(Demo.SCHOLAR)) {
            find(host, code);
            gives(host, "FACULTY");
            host.attach("proofs:fundingProof", PROOF);
            host.reads("grant.pdf");
            gives(host, "FUNDING");
            gives(host, "INSURANCE");
            gives(host, "SPACE");
            scholar.walk("My page");
            scholar.followTo("/my/invitations/" + code);
            scholar.press("answer:accept");
            find(home, code);
            home.confirm("release:nominate");
            host.assertQuiet();
            home.assertQuiet();
            scholar.assertQuiet();
        }
        assertThat(officer.get("invitations/" + code)
                        .expect(200)
                        .json()
                        .get("state")
                        .asText())
                .isEqualTo("NOMINATED");
    }

    private static void gives(Visitor host, String approval) {
        host.choose("decision:kind", approval);
        host.fill("decision:capacity", "Dean of agronomy");
        host.press("decision:give");
    }

    private Map<String, Object> invitation() {
        return Map.of(
                "agreement",
                agreement,
                "condition",
                "c1",
                "academicYear",
                ExchangeSteps.YEAR,
                "term",
                "FIRST",
                "scholar",
                Map.of("givenName", "Amal", "familyName", family, "email", Demo.SCHOLAR.email(), "country", "MA"),
                "purpose",
                "Soil of loess",
                "funding",
                "The project of the host",
                "startsOn",
                "2026-09-01",
                "endsOn",
                "2026-12-31");
    }
}
