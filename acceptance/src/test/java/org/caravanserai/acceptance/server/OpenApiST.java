package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What programs are told about the API. */
@Tag("server")
class OpenApiST {

    private final JsonNode api =
            Api.of(Product.shared()).get("/openapi?format=JSON").expect(200).json();

    @Test
    void itHasANameAVersionAndThisPlace() {
        assertThat(api.at("/info/title").asText()).isEqualTo("Caravanserai");
        assertThat(api.at("/info/version").asText()).isEqualTo("1");
        assertThat(api.at("/info/description").asText()).contains("RFC 9457");
        assertThat(api.get("servers")).hasSize(1);
        assertThat(api.at("/servers/0/url").asText()).isEqualTo(Product.shared().url());
        assertThat(api.at("/components/securitySchemes/bearer/scheme").asText()).isEqualTo("bearer");
    }

    @Test
    void itListsTheDepthOfACountry() {
        assertThat(api.at("/paths/~1api~1v1~1countries~1{iso2}~1depth/get/operationId")
                        .asText())
                .isEqualTo("getCountryDepth");
    }

    @Test
    void itSaysWhatCallsAnswerAndHowTheyRefuse() {
        var signUp = api.at("/paths/~1api~1v1~1events~1{slug}~1registrations/post");
        assertThat(signUp.get("responses").fieldNames())
                .toIterable()
                .contains("200", "201", "400", "401", "404", "409", "429", "503")
                .doesNotContain("default");
        assertThat(signUp.at("/responses/201/content/application~1json/schema/$ref")
                        .asText())
                .endsWith("/Admission");
        assertThat(api.at("/components/responses/BadInput/content/application~1problem+json/schema/$ref")
                        .asText())
                .endsWith("/Problem");
        assertThat(api.at("/components/schemas/Problem/properties").fieldNames())
                .toIterable()
                .contains("type", "title", "status", "detail", "violations");
    }
}
