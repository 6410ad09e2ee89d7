package org.caravanserai.acceptance.exchanges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a partner reads by the messages of Erasmus Without Paper. */
@Tag("exchanges")
class EwpStoryST {

    private final Api nobody = Api.of(Product.shared());
    private final Api officer = nobody.as(Demo.OFFICER);
    private final Api partner = nobody.as(Demo.PARTNER);
    private final String home = organization(officer);
    private final String away = organization(partner);

    private static String organization(Api person) {
        return person.get("me").expect(200).json().at("/organizations/0/slug").asText();
    }

    private String agreement() {
        var condition = Map.of(
                "from",
                Map.of("organization", home),
                "to",
                Map.of("organization", away),
                "kind",
                "STUDENT_STUDY",
                "personsPerYear",
                2,
                "monthsPerYear",
                "10",
                "iscedF",
                List.of("0613"),
                "languages",
                List.of(Map.of("language", "es", "cefr", "B1")),
                "firstYear",
                "2026/2027",
                "lastYear",
                "2028/2029");
        var drafted = officer.post(
                        "agreements",
                        Map.of(
                                "title", Map.of("en", "By EWP"),
                                "parties", List.of(Map.of("organization", home), Map.of("organization", away)),
                                "conditions", List.of(condition)))
                .expect(201)
                .json();
        var code = drafted.get("code").asText();
        for (var person : List.of(officer, partner)) {
            person.post(
                            "agreements/" + code + "/approval",
                            Map.of("revision", 1, "hash", drafted.get("hash").asText()))
                    .expect(200);
        }
        return code;
    }

    @Test
    void aPartnerReadsInstitutionsAgreementsApprovalsAndNominations() {
        var code = agreement();
        var nomination = officer.post(
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
                .expect(201)
                .json()
                .get("code")
                .asText();

        var iia = partner.get("ewp/iias?iia_id=" + code).expect(200);
        assertThat(iia.header("Content-Type").orElseThrow()).startsWith("application/xml");
        assertThat(iia.body()).contains("<iia-id>" + code + "<", "<in-effect>true<", "<iia-hash>");
        assertThat(partner.get("ewp/iias/index").expect(200).body()).contains(code);
        var hash = iia.body().replaceAll("(?s).*<iia-hash>(\\w+)<.*", "$1");
        assertThat(partner.get("ewp/iia-approvals?iia_id=" + code).expect(200).body())
                .contains("<iia-hash>" + hash + "<");
        assertThat(partner.get("ewp/institutions?hei_id=" + home).expect(200).body())
                .contains("<hei-id>" + home + "<");
        assertThat(partner.get("ewp/omobilities?omobility_id=" + nomination)
                        .expect(409)
                        .body())
                .as("nothing is invented")
                .contains("BIRTH_DATE", "SENDING_DOMAIN");
        assertThat(officer.get("ewp/omobilities/index?receiving_academic_year_id=2026/2027")
                        .expect(200)
                        .body())
                .contains(nomination);

        var same = partner.post("agreements/" + code + "/ewp/comparison", iia.body(), "Content-Type", "application/xml")
                .expect(200)
                .json();
        assertThat(same.get("differences")).isEmpty();
        partner.post(
                        "agreements/" + code + "/ewp/comparison",
                        iia.body().replace(hash, "0".repeat(64)),
                        "Content-Type",
                        "application/xml")
                .expect(400);
        partner.post("agreements/" + code + "/ewp/revisions", "<iias", "Content-Type", "application/xml")
                .expect(400);
        var refused = partner.get("ewp/iias").expect(400);
        assertThat(refused.header("Content-Type").orElseThrow()).startsWith("application/xml");
        EwpSchemas.assertValid(EwpSchemas.ERROR, refused.body());
        assertThat(nobody.get("ewp/iias?iia_id=" + code).expect(401).body()).contains("error-response");
        assertThat(nobody.as(Demo.SCHOLAR).get("ewp/iias?iia_id=" + code).status())
                .isIn(403, 404);
    }
}
