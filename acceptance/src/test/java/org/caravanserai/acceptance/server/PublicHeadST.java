package org.caravanserai.acceptance.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.caravanserai.acceptance.harness.Api;
import org.caravanserai.acceptance.harness.Product;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What search engines and messengers are told about public pages. */
@Tag("server")
class PublicHeadST {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\"[^>]*>(.*?)</script>", Pattern.DOTALL);

    private final Product product = Product.shared();
    private final Api api = Api.of(product);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/events",
                "/exchanges",
                "/centers",
                "/centers/reported",
                "/cooperation",
                "/countries",
                "/countries/KZ",
                "/cooperation/statistics",
                "/cooperation/indicators",
                "/cooperation/languages",
                "/recognition",
                "/advice",
                "/proposals",
                "/organizations",
                "/about",
                "/privacy",
                "/help",
                "/help/learner",
                "/status",
                "/api"
            })
    void aPageHasATitleADescriptionAPreviewAndItsPlace(String path) throws IOException {
        var page = api.get(path).expect(200).body();
        assertThat(page)
                .containsPattern("<title>[^<]{3,} · Caravanserai</title>")
                .containsPattern("<meta name=\"description\" content=\"[^\"]{3,}\"")
                .containsPattern("<meta property=\"og:title\" content=\"[^\"]{3,}\"")
                .containsPattern("<meta property=\"og:description\" content=\"[^\"]{3,}\"")
                .contains("<link rel=\"canonical\" href=\"" + product.url() + path + "\"")
                .contains("hreflang=\"zh\"");
        assertThat(graph(page).findValuesAsText("@type")).contains("WebPage", "BreadcrumbList");
    }

    @Test
    void aThingIsToldInTheWordsOfSchemaOrg() throws IOException {
        var center = api.get("/api/v1/centers")
                .expect(200)
                .json()
                .at("/items/0/slug")
                .asText();
        assertThat(types(api.get("/centers/" + center).expect(200).body())).contains("EducationalOrganization");
        assertThat(types(api.get("/countries/KZ").expect(200).body())).contains("Country");
        var call =
                api.get("/api/v1/calls").expect(200).json().at("/items/0/code").asText();
        assertThat(types(api.get("/exchanges/" + call).expect(200).body())).contains("EducationalOccupationalProgram");
        assertThat(types(api.get("/cooperation/statistics").expect(200).body())).contains("Dataset");
    }

    private static Iterable<String> types(String page) throws IOException {
        return StreamSupport.stream(graph(page).spliterator(), false)
                .map(each -> each.path("@type").asText())
                .toList();
    }

    private static JsonNode graph(String page) throws IOException {
        var found = DATA.matcher(page);
        assertThat(found.find()).isTrue();
        return new ObjectMapper().readTree(found.group(1)).path("@graph");
    }
}
