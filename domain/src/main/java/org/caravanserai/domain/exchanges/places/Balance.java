package org.caravanserai.domain.exchanges.places;

import java.math.BigDecimal;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * What one organization has sent another more than it received, under one agreement.
 *
 * @param agreement its code
 * @param persons from 0: the direction is the one that has sent more
 */
public record Balance(
        String agreement, Party from, Party to, int persons, BigDecimal semesters, BigDecimal personMonths) {

    /** One of the two. */
    public record Party(UUID id, String slug, LocalizedText name) {}
}
