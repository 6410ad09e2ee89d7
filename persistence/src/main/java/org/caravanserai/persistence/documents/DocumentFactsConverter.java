package org.caravanserai.persistence.documents;

import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.documents.DocumentFact;
import org.caravanserai.domain.documents.DocumentFacts;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** What a document says as a {@code jsonb} array: {@code {"label", "kind", "value"}}, or {@code "texts"} for one in several languages. */
@Converter(autoApply = true)
public class DocumentFactsConverter implements AttributeConverter<DocumentFacts, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable DocumentFacts value) {
        if (value == null) {
            return null;
        }
        var lines = Json.PROVIDER.createArrayBuilder();
        value.lines().forEach(line -> {
            var object = Json.PROVIDER
                    .createObjectBuilder()
                    .add("label", line.label())
                    .add("kind", line.kind().name());
            if (line.kind() == DocumentFact.Kind.TEXTS) {
                var texts = Json.PROVIDER.createObjectBuilder();
                line.texts().texts().forEach(texts::add);
                object.add("texts", texts);
            } else {
                object.add("value", line.value());
            }
            lines.add(object);
        });
        return Json.object(lines.build().toString());
    }

    @Override
    public @Nullable DocumentFacts convertToEntityAttribute(@Nullable Object column) {
        return column == null
                ? null
                : new DocumentFacts(Json.objects(column.toString()).stream()
                        .map(DocumentFactsConverter::fact)
                        .toList());
    }

    private static DocumentFact fact(JsonObject line) {
        var texts = line.getJsonObject("texts");
        return new DocumentFact(
                line.getString("label"),
                DocumentFact.Kind.valueOf(line.getString("kind")),
                line.getString("value", ""),
                texts == null ? LocalizedText.EMPTY : Json.localized(texts.toString()));
    }
}
