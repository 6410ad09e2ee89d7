package org.caravanserai.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.shared.Orcid;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class OrcidConverter implements AttributeConverter<Orcid, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Orcid value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Orcid convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Orcid(column);
    }
}
