package org.caravanserai.persistence.events.contribution;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.events.contribution.ContributionContent;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** What is contributed, as one {@code jsonb} object. */
@Converter(autoApply = true)
public class ContributionContentConverter implements AttributeConverter<ContributionContent, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable ContributionContent value) {
        return value == null ? null : Json.object(ContributionJson.write(value));
    }

    @Override
    public @Nullable ContributionContent convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : ContributionJson.content(column.toString());
    }
}
