package org.caravanserai.domain.documents;

import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/**
 * What is to be issued.
 *
 * @param subject identity of what the document certifies, for example a result; it has one valid document of a kind
 * @param issuer the organization that issues it
 * @param holder the account of the person it is about; null for somebody without one
 * @param holderName as it is printed
 * @param validUntil the last day; null where it does not expire
 * @param language in which it is printed
 */
public record DocumentDraft(
        DocumentKind kind,
        UUID subject,
        UUID issuer,
        @Nullable UUID holder,
        String holderName,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        LanguageTag language,
        DocumentFacts facts) {

    public DocumentDraft {
        holderName = holderName.strip();
        new Invalid.Collector()
                .check(!holderName.isEmpty(), "holderName", "required")
                .check(validUntil == null || !validUntil.isBefore(issuedOn), "validUntil", "ends-before-it-starts")
                .throwIfAny();
    }
}
