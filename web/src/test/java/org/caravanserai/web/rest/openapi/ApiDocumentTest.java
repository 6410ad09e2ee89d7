package org.caravanserai.web.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The description of all resources that there are. */
class ApiDocumentTest {

    private static JsonObject api = JsonValue.EMPTY_JSON_OBJECT;

    @BeforeAll
    static void describe() throws IOException {
        OpenApiModel.install();
        api = described(resources());
    }

    @Test
    void everyCallHasAnIdASummaryADescriptionAndAnArea() {
        var ids = new HashSet<String>();
        var areas =
                api.getJsonArray("tags").getValuesAs(tag -> tag.asJsonObject().getString("name"));
        assertThat(calls()).hasSizeGreaterThan(80).allSatisfy((where, call) -> {
            assertThat(ids.add(call.getString("operationId"))).isTrue();
            assertThat(call.getString("summary")).isNotBlank();
            assertThat(call.getString("description")).isNotBlank();
            assertThat(areas).containsAll(call.getJsonArray("tags").getValuesAs(JsonString::getString));
        });
    }

    @Test
    void everyAreaSaysWhatItIs() {
        assertThat(api.getJsonArray("tags"))
                .allSatisfy(tag ->
                        assertThat(tag.asJsonObject().getString("description")).isNotBlank());
    }

    @Test
    void aDefaultIsOfTheTypeOfItsParameter() {
        var defaults = calls().values().stream()
                .filter(call -> call.containsKey("parameters"))
                .flatMap(call -> call.getJsonArray("parameters").getValuesAs(JsonObject.class).stream())
                .filter(parameter -> parameter.containsKey("schema"))
                .map(parameter -> parameter.getJsonObject("schema"))
                .filter(schema -> schema.containsKey("default") && schema.containsKey("type"))
                .toList();
        assertThat(defaults).isNotEmpty().allSatisfy(schema -> {
            var kind = schema.get("default").getValueType();
            switch (schema.getString("type")) {
                case "boolean" -> assertThat(kind).isIn(JsonValue.ValueType.TRUE, JsonValue.ValueType.FALSE);
                case "integer" -> assertThat(kind).isEqualTo(JsonValue.ValueType.NUMBER);
                default -> assertThat(kind).isEqualTo(JsonValue.ValueType.STRING);
            }
        });
    }

    @Test
    void everyListTakesPageSizeQueryAndSort() {
        assertThat(calls().values())
                .filteredOn(call -> call.toString().contains("Page\""))
                .hasSizeGreaterThan(6)
                .allSatisfy(call -> assertThat(parameters(call)).contains("page", "size", "query", "sort"));
    }

    @Test
    void everyBodyMayBeOfAnotherTypeOrTooLarge() {
        assertThat(calls().values())
                .filteredOn(call -> call.containsKey("requestBody"))
                .hasSizeGreaterThan(20)
                .allSatisfy(call -> assertThat(call.getJsonObject("responses")).containsKeys("400", "413", "415"));
    }

    @Test
    void everyDecisionNamesItsVersionAndEveryPostMayBeRepeated() {
        var decision = calls().get("post /api/v1/events/{slug}/decision");
        assertThat(decision.getJsonObject("responses")).containsKeys("409", "428");
        assertThat(decision.toString()).contains("\"#/components/schemas/EventDecision\"");
        assertThat(parameters(decision)).contains("slug", "If-Match", "Idempotency-Key");
        assertThat(parameters(calls().get("post /api/v1/tokens"))).doesNotContain("Idempotency-Key");
    }

    @Test
    void whatNeedsATokenSaysHowItIsRefusedWithoutOne() {
        var open = calls().get("get /api/v1/events/{slug}");
        assertThat(open.getJsonArray("security")).contains(JsonValue.EMPTY_JSON_OBJECT);
        assertThat(open.getString("description")).isEqualTo("Anyone may call this, signed in or not.");
        var closed = calls().get("get /api/v1/me");
        assertThat(closed).doesNotContainKey("security");
        assertThat(closed.getJsonObject("responses")).containsKey("401");
        assertThat(calls().get("post /api/v1/organizations/{slug}/merge").getString("description"))
                .endsWith("For the roles ADMIN.");
    }

    @Test
    void aCallBelowAnotherResourceIsListedToo() {
        var depth = calls().get("get /api/v1/countries/{iso2}/depth");
        assertThat(depth.getString("operationId")).isEqualTo("getCountryDepth");
        assertThat(parameters(depth)).contains("iso2", "asOf", "then");
        assertThat(calls()).containsKeys("get /api/v1/countries/{iso2}", "put /api/v1/agreements/{code}/origin");
    }

    @Test
    void refusalsAreProblemDetails() {
        assertThat(api.getJsonObject("components").getJsonObject("responses").values())
                .allSatisfy(refusal -> assertThat(refusal.asJsonObject().getJsonObject("content"))
                        .containsKey("application/problem+json"));
        assertThat(schema("Problem").getJsonObject("properties"))
                .containsKeys("type", "title", "status", "detail", "violations", "changes");
    }

    @Test
    void callsOfAnotherStandardRefuseInItsFormat() {
        var responses = calls().get("get /api/v1/ewp/iias").getJsonObject("responses");
        assertThat(List.of("400", "401", "404"))
                .allSatisfy(status -> assertThat(responses.getJsonObject(status).getJsonObject("content"))
                        .containsOnlyKeys("application/xml"));
    }

    /** In OpenAPI 3.0 neither the outer nor the inner of two schemas forbids null only when both say so with their type. */
    @Test
    void whatMayBeNullIsNullToValidatorsToo() {
        var outer = new ArrayList<JsonObject>();
        collect(api, object -> object.containsKey("allOf") && object.getBoolean("nullable", false), outer);
        assertThat(outer).isNotEmpty().allSatisfy(object -> {
            assertThat(object.getString("type")).isEqualTo("object");
            var reference = object.getJsonArray("allOf").getJsonObject(0).getString("$ref");
            assertThat(schema(reference.substring(reference.lastIndexOf('/') + 1))
                            .getBoolean("nullable"))
                    .isTrue();
        });
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        var references = new ArrayList<JsonObject>();
        collect(api, object -> object.containsKey("$ref"), references);
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            var path = reference.getString("$ref").split("/", -1);
            assertThat(api.getJsonObject("components").getJsonObject(path[2])).containsKey(path[3]);
        });
    }

    @Test
    void aResourceWithoutWordsForItsCallsIsNoticed() {
        assertThatThrownBy(() -> described(List.of(Nameless.class))).hasMessageContaining("no @Tag");
    }

    @Path("/nameless")
    static class Nameless {}

    private static JsonObject described(List<Class<?>> resources) {
        var document = new OpenApiModel().createObject(OpenAPI.class);
        new ApiDocument(resources).writeTo(document, "https://forums.example");
        return OpenApiModel.json(document).asJsonObject();
    }

    private static List<Class<?>> resources() throws IOException {
        var classes = java.nio.file.Path.of("target/classes");
        try (var files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith("Resource.class"))
                    .<Class<?>>map(file -> load(file.replace(".class", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .toList();
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** By method and address. */
    private static Map<String, JsonObject> calls() {
        var calls = new java.util.TreeMap<String, JsonObject>();
        api.getJsonObject("paths").forEach((path, item) -> item.asJsonObject()
                .forEach((verb, call) ->
                        calls.put(verb.toLowerCase(java.util.Locale.ROOT) + " " + path, call.asJsonObject())));
        return calls;
    }

    private static Set<String> parameters(JsonObject call) {
        return Set.copyOf(call.getJsonArray("parameters")
                .getValuesAs(parameter -> parameter.asJsonObject().getString("name")));
    }

    private static JsonObject schema(String name) {
        return api.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }

    private static void collect(
            JsonValue value, java.util.function.Predicate<JsonObject> wanted, List<JsonObject> found) {
        if (value instanceof JsonObject object) {
            if (wanted.test(object)) {
                found.add(object);
            }
            object.values().forEach(member -> collect(member, wanted, found));
        } else if (value instanceof jakarta.json.JsonArray array) {
            array.forEach(item -> collect(item, wanted, found));
        }
    }
}
