package org.caravanserai.persistence.organizations;

import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.organizations.ExternalIds;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** Identifiers of other registries as one {@code jsonb} object of arrays. */
@Converter(autoApply = true)
public class ExternalIdsConverter implements AttributeConverter<ExternalIds, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable ExternalIds value) {
        return value == null ? null : Json.object(write(value));
    }

    @Override
    public @Nullable ExternalIds convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : read(column.toString());
    }

    static String write(ExternalIds ids) {
        var object = Json.PROVIDER.createObjectBuilder();
        ids.values().forEach((type, values) -> object.add(type, Json.PROVIDER.createArrayBuilder(values)));
        return object.build().toString();
    }

    static ExternalIds read(String json) {
        Map<String, List<String>> ids = new TreeMap<>();
        Json.read(json).forEach((type, values) -> {
            if (values instanceof JsonArray array) {
                ids.put(type, array.getValuesAs(JsonString::getString));
            }
        });
        return new ExternalIds(ids);
    }
}
