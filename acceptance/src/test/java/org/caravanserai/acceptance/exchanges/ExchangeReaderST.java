package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Emails;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.caravanserai.acceptance.harness.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who reads the exchanges of a university sees its agreements, calls, nominations, stays and balances, and changes nothing. */
@Tag("exchanges")
class ExchangeReaderST extends BrowserTest {

    private static final String MEMBERS = "organizations/jinling-river-university/members";

    private final Api nobody = Api.of(Product.shared());

    @BeforeEach
    void appointed() {
        nobody.as(Demo.ADMIN)
                .post(MEMBERS, Map.of("email", Demo.REVIEWER.email(), "role", "EXCHANGE_READER"))
                .expect(202);
        var link = Emails.link(Product.shared(), "MEMBERSHIP_INVITED", Demo.REVIEWER.email());
        nobody.as(Demo.REVIEWER)
                .post("invitations/acceptance", Map.of("token", link.substring(link.indexOf('=') + 1)))
                .expect(200);
    }

    @AfterEach
    void ended() {
        nobody.as(Demo.ADMIN)
                .delete(MEMBERS + "/" + Demo.REVIEWER.email() + "/EXCHANGE_READER")
                .expect(204);
    }

    @Test
    void aReaderSeesWhatTheOfficeDoesAndChangesNothing() {
        try (Visitor reader = visitor(Look.desktop("en")).signIn(Demo.REVIEWER)) {
            reader.open("/my");
            reader.followTo("/manage/exchanges");
            unchangeable(reader);
            reader.pressAt("tbody a[href^='/manage/exchanges/agreements/']");
            reader.reads("History");
            unchangeable(reader);
            for (var list : List.of("/nominations", "/stays", "/calls", "/balances", "/ledger", "/corrections")) {
                reader.open("/manage/exchanges" + list);
                unchangeable(reader);
            }
            reader.open("/manage/exchanges/nominations");
            reader.pressAt("tbody a[href^='/manage/exchanges/nominations/']");
            unchangeable(reader);
            reader.open("/manage/exchanges/calls");
            reader.pressAt("tbody a[href^='/manage/exchanges/calls/']");
            unchangeable(reader);
            for (var closed : List.of("/agreements/new", "/calls/new", "/whereabouts", "/units", "/office")) {
                assertThat(reader.page()
                                .request()
                                .get(Product.shared().url() + "/manage/exchanges" + closed)
                                .status())
                        .as(closed)
                        .isIn(403, 404);
            }
        }
    }

    @Test
    void programsReadButDoNotDecide() {
        var reader = nobody.as(Demo.REVIEWER);
        var agreement = reader.get("agreements?size=1")
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("code")
                .asText();
        reader.get("agreements/" + agreement).expect(200);
        var nomination = reader.get("nominations?size=1")
                .expect(200)
                .json()
                .get("items")
                .get(0)
                .get("code")
                .asText();
        assertThat(reader.get("nominations/" + nomination).expect(200).json().get("possible"))
                .isEmpty();
        reader.get("balances").expect(200);
        for (var refused : List.of(
                reader.get("agreement-drafts"),
                reader.post("agreements/" + agreement + "/approval", Map.of("revision", 1, "hash", "x")),
                reader.post("nominations/" + nomination + "/decision", Map.of("decision", "REJECT")))) {
            assertThat(refused.status()).isIn(403, 404);
        }
    }

    private static void unchangeable(Visitor reader) {
        assertThat(reader.page()
                        .locator("main form[method=post] [type=submit], main a.button-primary, main [type=file]")
                        .count())
                .as(reader.page().url())
                .isZero();
        reader.assertAccessible();
    }
}
