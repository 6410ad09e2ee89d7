package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.BrowserTest;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Look;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two instances: one reads the other's copy of an agreement from its address, compares it with its own and takes it. */
@Tag("exchanges")
class EwpPartnerST extends BrowserTest {

    private final Api there = Api.of(Product.shared());

    @Test
    void theCopyOfAPartnerIsReadFromItsAddressComparedAndTaken() {
        assertThat(ExchangeSteps.organization(there.as(Demo.PARTNER))).isEqualTo(Product.EWP_PARTNER);
        var theirs = new ExchangeSteps(there.as(Demo.OFFICER), there.as(Demo.PARTNER)).agreement(2);
        var token = there.post("tokens", Map.of("email", Demo.PARTNER.email(), "password", Demo.PASSWORD))
                .expect(201)
                .json()
                .get("token")
                .asText();
        var here = Product.breakable();
        var officer = Api.of(here).as(Demo.OFFICER);
        var ours = new ExchangeSteps(officer, Api.of(here).as(Demo.PARTNER)).agreement(3);
        var path = "agreements/" + ours + "/ewp/partner-copy";
        officer.post(path, Map.of("iiaId", theirs)).expect(409);
        var read = officer.post(path, Map.of("iiaId", theirs, "token", token))
                .expect(200)
                .json();
        assertThat(read.at("/comparison/differences/0/path").asText()).isEqualTo("conditions.c1.personsPerYear");
        assertThat(read.get("document").asText()).contains("<iia-id>" + theirs + "<");

        try (var desk = visitor(here, Look.desktop("en")).signIn(Demo.OFFICER)) {
            check(desk, "/manage/exchanges/agreements/" + ours + "/copy");
            desk.page().locator("[id='copy:iiaId']").fill(theirs);
            desk.page().locator("[id='copy:token']").fill(token);
            desk.press("copy:read");
            assertThat(desk.page().locator("main").innerText()).contains("How the copy differs");
            desk.press("copy:take");
            assertThat(desk.page().locator("main").innerText()).contains("version 2");
            desk.assertQuiet();
        }
        assertThat(officer.get("agreements/" + ours)
                        .expect(200)
                        .json()
                        .get("revision")
                        .asInt())
                .isEqualTo(2);
    }
}
