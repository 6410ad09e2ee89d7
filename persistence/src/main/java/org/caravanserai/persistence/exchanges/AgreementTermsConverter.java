package org.caravanserai.persistence.exchanges;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.caravanserai.domain.exchanges.agreement.AgreementTerms;
import org.caravanserai.persistence.shared.Json;
import org.jspecify.annotations.Nullable;

/** The terms of a revision as one {@code jsonb} object. */
@Converter(autoApply = true)
public class AgreementTermsConverter implements AttributeConverter<AgreementTerms, Object> {

    @Override
    public @Nullable Object convertToDatabaseColumn(@Nullable AgreementTerms value) {
        return value == null ? null : Json.object(TermsJson.write(value));
    }

    @Override
    public @Nullable AgreementTerms convertToEntityAttribute(@Nullable Object column) {
        return column == null ? null : TermsJson.read(column.toString());
    }
}
