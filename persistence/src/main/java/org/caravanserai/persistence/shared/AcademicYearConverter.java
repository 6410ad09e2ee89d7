package org.caravanserai.persistence.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.shared.AcademicYear;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
public class AcademicYearConverter implements AttributeConverter<AcademicYear, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable AcademicYear value) {
        return value == null ? null : value.toString();
    }

    @Override
    public @Nullable AcademicYear convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : AcademicYear.of(column);
    }
}
