package org.caravanserai.persistence.events.contribution;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.events.contribution.ReviewContent;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** What a reviewer says of a contribution, as one {@code jsonb} object. */
@Converter(autoApply = true)
public class ReviewContentConverter implements AttributeConverter<ReviewContent, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable ReviewContent value) {
        return value == null ? null : Json.object(ContributionJson.write(value));
    }

    @Override
    public @Nullable ReviewContent convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : ContributionJson.review(column.toString());
    }
}
