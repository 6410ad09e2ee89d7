package org.caravanserai.persistence.events.contribution;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.events.contribution.ContributionTerms;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** The terms of a call for contributions, as one {@code jsonb} object. */
@Converter(autoApply = true)
public class ContributionTermsConverter implements AttributeConverter<ContributionTerms, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable ContributionTerms value) {
        return value == null ? null : Json.object(ContributionJson.write(value));
    }

    @Override
    public @Nullable ContributionTerms convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : ContributionJson.terms(column.toString());
    }
}
