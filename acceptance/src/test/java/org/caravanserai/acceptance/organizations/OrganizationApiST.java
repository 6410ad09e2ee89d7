package org.caravanserai.acceptance.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Demo;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The directory of organizations by the API. */
@Tag("organizations")
class OrganizationApiST {

    private final Api anyone = Api.of(Product.shared());

    @Test
    void theDirectoryIsSearchedInEveryScriptAndFiltered() {
        assertThat(slugs("organizations?query=%E8%B7%A8%E5%A2%83%E6%95%99%E8%82%B2"))
                .containsExactly("society-for-cross-border-education");
        assertThat(slugs("organizations?query=%D8%B6%D9%81%D8%A7%D9%81")).containsExactly("nile-banks-university");
        assertThat(slugs("organizations?sector=ENTERPRISE&country=CN")).contains("lixue-learning-technologies");
        var page =
                anyone.get("organizations?size=2&page=1&sort=name").expect(200).json();
        assertThat(page.get("items")).hasSize(2);
        assertThat(page.get("total").asInt()).isGreaterThanOrEqualTo(12);
        anyone.get("organizations?sector=NONSENSE").expect(400);
        anyone.get("organizations?size=1000").expect(400);
    }

    @Test
    void anyoneWithAnAccountRegistersAndBecomesManager() {
        var scholar = Api.of(Product.shared()).as(Demo.ANALYST);
        Map<String, Object> body = Map.of(
                "name",
                Map.of("en", "Observatory of Salt Roads", "zh", "盐路观测站"),
                "names",
                List.of(Map.of("kind", "ACRONYM", "value", "OSR")),
                "sector",
                "RESEARCH_INSTITUTE",
                "country",
                "JP");
        anyone.post("organizations", body).expect(401);
        var made = scholar.post("organizations", body).expect(201).json();
        assertThat(made.get("slug").asText()).startsWith("observatory-of-salt-roads");
        assertThat(made.get("state").asText()).isEqualTo("REGISTERED");
        assertThat(scholar.get("me").expect(200).body()).contains("observatory-of-salt-roads");
        var seen = anyone.get("organizations/" + made.get("slug").asText())
                .expect(200)
                .json();
        assertThat(seen.get("name").get("zh").asText()).isEqualTo("盐路观测站");
        assertThat(anyone.get("organizations/duplicates?name=x").status()).isEqualTo(401);
        assertThat(scholar.get("organizations/duplicates?name=Observatory%20of%20Salt%20Road")
                        .expect(200)
                        .body())
                .contains("observatory-of-salt-roads");
        var twin = nobodyElse(body);
        assertThat(twin.get("type").asText()).endsWith("/problems/organization-resembles");
        assertThat(twin.get("detail").asText()).contains("Observatory of Salt Roads");
    }

    private JsonNode nobodyElse(Map<String, Object> body) {
        return Api.of(Product.shared())
                .as(Demo.OFFICER)
                .post("organizations", body)
                .expect(409)
                .json();
    }

    @Test
    void somebodyClaimsAnOrganizationThatNobodyManagesAndTheAuthorityDecides() {
        var path = "organizations/nile-banks-university/membership-requests";
        anyone.post(path, Map.of()).expect(401);
        var scholar = Api.of(Product.shared()).as(Demo.SCHOLAR);
        scholar.post(path, Map.of("email", Demo.SCHOLAR.email())).expect(400);
        scholar.post(path, Map.of()).expect(400);
        var next =
                scholar.post(path, Map.of("note", "I am its dean.")).expect(202).json();
        assertThat(next.get("next").asText()).isEqualTo("AUTHORITY_DECIDES");
        scholar.post(path, Map.of("note", "Again.")).expect(409);
        scholar.get(path).expect(404);
        var authority = Api.of(Product.shared()).as(Demo.AUTHORITY);
        var line = authority.get(path).expect(200).json().get(0);
        assertThat(line.get("note").asText()).isEqualTo("I am its dean.");
        assertThat(authority.get("organizations/tasks").expect(200).body()).contains("CLAIM");
        var decision = path + "/" + line.get("id").asText() + "/decision";
        authority.post(decision, Map.of("decision", "REFUSE")).expect(400);
        authority
                .post(decision, Map.of("decision", "REFUSE", "note", "Prove it."))
                .expect(204);
        scholar.post(path, Map.of("note", "I can.")).expect(202);
        scholar.delete(path + "/mine").expect(204);
        assertThat(authority.get(path).expect(200).json()).isEmpty();
    }

    private List<String> slugs(String path) {
        return anyone.get(path).expect(200).json().get("items").findValuesAsText("slug");
    }
}
