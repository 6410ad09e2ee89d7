package org.caravanserai.domain.documents;

import java.time.LocalDate;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A document in the list of its holder.
 *
 * @param kind the {@link DocumentKind#name()}
 * @param holderCode with it the holder lets others see the name
 */
public record HeldDocument(
        String kind,
        String number,
        String code,
        String holderCode,
        DocumentState state,
        LocalizedText issuer,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil) {}
