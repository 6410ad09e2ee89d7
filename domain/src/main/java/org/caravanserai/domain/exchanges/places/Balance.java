package org.caravanserai.domain.exchanges.places;

import java.math.BigDecimal;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
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
 * @param pending corrections that do not count yet
 */
public record Balance(
        String agreement,
        LocalizedText title,
        NamedParty from,
        NamedParty to,
        int persons,
        BigDecimal semesters,
        BigDecimal personMonths,
        int sent,
        int received,
        int exceptions,
        BalanceStatement statement,
        Pending pending) {

    /**
     * Corrections that one side has proposed and the other has not answered; they are in none of the other numbers.
     *
     * @param corrections how many
     * @param weight what {@code from} would have sent more by them
     */
    public record Pending(int corrections, Weight weight) {

        public static final Pending NONE = new Pending(0, Weight.NOTHING);

        /** From the other side's point of view. */
        public Pending negated() {
            return new Pending(corrections, Weight.NOTHING.minus(weight));
        }
    }
}
