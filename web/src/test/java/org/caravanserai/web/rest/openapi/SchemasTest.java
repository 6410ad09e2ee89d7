package org.caravanserai.web.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.platform.forms.AsText;
import org.caravanserai.platform.forms.Described;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SchemasTest {

    private final Schemas schemas = new Schemas();

    enum Colour {
        RED,
        GREEN
    }

    record Part(String name) {}

    record Whole(
            UUID id,
            @Nullable LocalDate day,
            @Schema(maxLength = 5, description = "short") String text,
            @Nullable Colour colour,
            @Nullable Part part,
            List<Part> parts,
            Map<String, String> title,
            @AsText @Between(least = 1, most = 9) int count) {}

    record PartJson(int number) {}

    @Described(name = "PieceBody")
    record PieceDraft(String name) {}

    record PairOf(Part one, PartJson other) {}

    @BeforeAll
    static void withoutAServer() {
        OpenApiModel.install();
    }

    @Test
    void aRecordIsDescribedByItsComponents() {
        schemas.of(Whole.class);
        assertThat(component("Whole")).isEqualTo(json("""
            {"type": "object",
             "properties": {
               "id": {"type": "string", "format": "uuid"},
               "day": {"type": "string", "format": "date", "nullable": true},
               "text": {"type": "string", "description": "short", "maxLength": 5},
               "colour": {"type": "string", "enum": ["RED", "GREEN", null], "nullable": true},
               "part": {"type": "object", "allOf": [{"$ref": "#/components/schemas/Part"}], "nullable": true},
               "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Part"}},
               "title": {"$ref": "#/components/schemas/LocalizedText"},
               "count": {"type": "string"}},
             "required": ["id", "text", "parts", "title", "count"]}
            """));
        assertThat(component("Part").getBoolean("nullable")).isTrue();
    }

    @Test
    void aRecordCanHaveAnotherNameThanItsClass() {
        schemas.of(PieceDraft.class);
        assertThat(schemas.components()).containsOnlyKeys("PieceBody");
        assertThat(component("PieceBody")).doesNotContainKey("description");
    }

    @Test
    void twoRecordsOfOneNameAreNoticed() {
        assertThatThrownBy(() -> schemas.of(PairOf.class)).hasMessageContaining("both called Part");
    }

    @Test
    void whatTheApiCannotReadIsNotDescribed() {
        assertThatThrownBy(() -> schemas.of(Thread.class)).hasMessageContaining("java.lang.Thread");
    }

    private JsonObject component(String name) {
        return OpenApiModel.json(schemas.components().get(name)).asJsonObject();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
