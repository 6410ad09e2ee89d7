package org.caravanserai.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/** A list of short words as {@code text[]}, which PostgreSQL can index and ask for containment. */
@Converter(autoApply = true)
public class TagsConverter implements AttributeConverter<Tags, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable Tags value) {
        return value == null ? null : Json.typed("_text", literal(value.values()));
    }

    @Override
    public @Nullable Tags convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : new Tags(TextArray.words(column));
    }

    private static String literal(List<String> words) {
        var literal = new StringBuilder("{");
        for (var word : words) {
            literal.append(literal.length() == 1 ? "" : ",")
                    .append('"')
                    .append(word.replace("\\", "\\\\").replace("\"", "\\\""))
                    .append('"');
        }
        return literal.append('}').toString();
    }
}
