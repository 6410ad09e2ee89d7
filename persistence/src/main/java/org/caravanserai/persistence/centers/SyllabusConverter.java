package org.caravanserai.persistence.centers;

import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.List;
import org.caravanserai.domain.centers.teaching.Syllabus;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** The units of a course as one {@code jsonb} array of texts. */
@Converter(autoApply = true)
public class SyllabusConverter implements AttributeConverter<Syllabus, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Syllabus value) {
        return value == null
                ? null
                : Json.object(
                        Json.PROVIDER.createArrayBuilder(value.units()).build().toString());
    }

    @Override
    public @Nullable Syllabus convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : new Syllabus(units(column.toString()));
    }

    private static List<String> units(String json) {
        try (var reader = Json.PROVIDER.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonString.class).stream()
                    .map(JsonString::getString)
                    .toList();
        }
    }
}
