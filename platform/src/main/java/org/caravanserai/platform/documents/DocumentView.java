package org.caravanserai.platform.documents;

import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.domain.documents.DocumentFacts;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A document as shown when it is verified.
 *
 * @param kind key of what the kind is called
 * @param code in groups of four
 * @param issuerSlug address of the organization that issued it
 * @param holder the name, or {@code A*** D***} for readers who do not know it
 * @param holderShown whether it is the name
 * @param mayDownload whether the caller may have the file
 * @param credential whether it is a signed credential, too
 * @param endedAt when it was superseded or revoked
 * @param endReason why
 * @param successor code of the document that took its place, in groups of four; null where the caller does not know the holder
 * @param sha256 of the file, in hexadecimal digits
 */
public record DocumentView(
        String kind,
        String number,
        String code,
        DocumentState state,
        LocalizedText issuer,
        String issuerSlug,
        String holder,
        boolean holderShown,
        DocumentFacts facts,
        LocalDate issuedOn,
        @Nullable LocalDate validUntil,
        @Nullable Instant endedAt,
        @Nullable String endReason,
        @Nullable String successor,
        boolean mayDownload,
        boolean credential,
        String sha256) {}
