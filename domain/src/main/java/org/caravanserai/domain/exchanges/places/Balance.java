package org.caravanserai.domain.exchanges.places;

import java.math.BigDecimal;
import org.caravanserai.domain.exchanges.agreement.Party;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * What one organization has sent another more than it received, under one agreement.
 *
 * @param agreement its code
 * @param persons from 0: {@code from} is the side that has sent more
 * @param sent how many people {@code from} has sent
 * @param received how many people {@code from} has received
 * @param exceptions how many people were nominated beyond the places, in both directions
 * @param statement what is owed under the policy of the agreement, as {@code from} reads it
 */
public record Balance(
        String agreement,
        LocalizedText title,
        Party from,
        Party to,
        int persons,
        BigDecimal semesters,
        BigDecimal personMonths,
        int sent,
        int received,
        int exceptions,
        BalanceStatement statement) {}
