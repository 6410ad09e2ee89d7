package org.caravanserai.persistence.exchanges;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.exchanges.call.ReviewPoints;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** The points of a review as one {@code jsonb} object. */
@Converter(autoApply = true)
public class ReviewPointsConverter implements AttributeConverter<ReviewPoints, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable ReviewPoints value) {
        return value == null ? null : Json.object(AllocationJson.points(value));
    }

    @Override
    public @Nullable ReviewPoints convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : AllocationJson.points(column.toString());
    }
}
