package org.caravanserai.exchanges.nomination;

import java.time.LocalDate;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.exchanges.nomination.ExchangeDocument;

/**
 * A letter that was issued for a nomination.
 *
 * @param code by which anybody verifies it, in groups of four
 * @param language in which it is printed, a BCP 47 tag
 */
public record IssuedLetter(
        ExchangeDocument kind, String number, String code, DocumentState state, LocalDate issuedOn, String language) {}
