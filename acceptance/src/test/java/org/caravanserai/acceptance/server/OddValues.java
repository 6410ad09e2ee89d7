package org.caravanserai.acceptance.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.Random;

/** Values for requests that an OpenAPI document describes: mostly of the right kind, often not, always the same for a seed. */
final class OddValues {

    private static final List<String> STRINGS = List.of(
            "",
            " ",
            "a",
            "null",
            "true",
            "-1",
            "9".repeat(40),
            "a\u0000b",
            "\u202Eright to left",
            "\uFEFF",
            "\uD83D\uDE00 smile",
            "{{7*7}} ${7*7} #{7*7}",
            "'; drop table account; --",
            "<script>alert(1)</script>",
            "=1+1",
            "../../etc/passwd",
            "a@b.example",
            "x".repeat(5000),
            "\u0301".repeat(300),
            "中文 العربية русский",
            "https://example.org/\u0001",
            "2026-02-30T00:00:00Z",
            "+999999999-12-31T23:59:59Z",
            "2027-05-10T09:00:00+08:00",
            "2027-05-12T18:00:00+08:00",
            "Asia/Shanghai",
            "Asia/Nowhere",
            "https://ror.org/05gq02987",
            "en",
            "zh-".repeat(50),
            "CN");

    /** Written as they stand, also where no double holds them. */
    private static final List<String> NUMBERS = List.of(
            "0",
            "1",
            "-1",
            "20",
            "1.5",
            "2147483648",
            "-9223372036854775809",
            "1e400",
            "1e2147483648",
            "-1e-2147483648",
            "7".repeat(1200));

    private static final int DEEPEST = 6;

    private final ApiDescription api;
    private final Random random;
    private final JsonNodeFactory json = JsonNodeFactory.instance;

    OddValues(ApiDescription api, Random random) {
        this.api = api;
        this.random = random;
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String string() {
        return oneOf(STRINGS);
    }

    /** What stands in a path or a query: of the described kind, or odd. */
    String text(JsonNode schema) {
        var value = of(api.resolved(schema), DEEPEST);
        return value.isTextual() ? value.textValue() : value.toString();
    }

    /** A body of the described kind with faults, and now and then no such thing at all. */
    String body(JsonNode schema) {
        if (oneIn(25)) {
            return oneOf(List.of("", "nonsense", "[", "{\"x\":", "[".repeat(3000), "{\"a\":".repeat(1500), "\uFEFF{}"));
        }
        return of(api.resolved(schema), 0).toString();
    }

    private JsonNode of(JsonNode schema, int depth) {
        if (oneIn(9)) {
            return anything(depth);
        }
        if (schema.has("allOf")) {
            return of(api.resolved(schema.get("allOf").get(0)), depth);
        }
        if (schema.has("enum")) {
            var choices = schema.get("enum");
            return choices.get(random.nextInt(choices.size()));
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, depth);
            case "array" -> array(api.resolved(schema.path("items")), depth);
            case "integer", "number" -> number();
            case "boolean" -> json.booleanNode(random.nextBoolean());
            case "string" -> json.textNode(string());
            default -> anything(depth);
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = json.objectNode();
        if (depth > DEEPEST) {
            return object;
        }
        schema.path("properties").fields().forEachRemaining(property -> {
            if (!oneIn(5)) {
                object.set(property.getKey(), of(api.resolved(property.getValue()), depth + 1));
            }
        });
        var others = schema.path("additionalProperties");
        if (others.isObject() || others.asBoolean()) {
            object.set("en", of(api.resolved(others), depth + 1));
            object.set(string(), of(api.resolved(others), depth + 1));
        }
        if (oneIn(8)) {
            object.set("unknown", anything(depth + 1));
        }
        return object;
    }

    private JsonNode array(JsonNode items, int depth) {
        var array = json.arrayNode();
        for (int i = random.nextInt(4); i > 0 && depth <= DEEPEST; i--) {
            array.add(of(items, depth + 1));
        }
        return array;
    }

    private JsonNode number() {
        return json.rawValueNode(new RawValue(oneOf(NUMBERS)));
    }

    private JsonNode anything(int depth) {
        return switch (random.nextInt(6)) {
            case 0 -> json.nullNode();
            case 1 -> json.booleanNode(true);
            case 2 -> number();
            case 3 -> depth > DEEPEST ? json.arrayNode() : json.arrayNode().add(anything(depth + 1));
            case 4 -> depth > DEEPEST ? json.objectNode() : json.objectNode().set(string(), anything(depth + 1));
            default -> json.textNode(string());
        };
    }
}
