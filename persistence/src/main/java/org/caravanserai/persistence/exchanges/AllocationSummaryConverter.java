package org.caravanserai.persistence.exchanges;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.exchanges.call.AllocationSummary;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** An allocation result as one {@code jsonb} object. */
@Converter(autoApply = true)
public class AllocationSummaryConverter implements AttributeConverter<AllocationSummary, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable AllocationSummary value) {
        return value == null ? null : Json.object(AllocationJson.write(value));
    }

    @Override
    public @Nullable AllocationSummary convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : AllocationJson.read(column.toString());
    }
}
