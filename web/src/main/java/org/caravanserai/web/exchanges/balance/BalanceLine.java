package org.caravanserai.web.exchanges.balance;

import java.math.BigDecimal;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.places.Balance;
import org.caravanserai.domain.exchanges.places.BalanceStatement;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * A balance as one of its two sides sees it.
 *
 * @param persons more than 0: {@code own} has sent more than it received
 */
public record BalanceLine(
        String agreement,
        LocalizedText title,
        NamedParty own,
        NamedParty other,
        int sent,
        int received,
        int persons,
        BigDecimal semesters,
        BigDecimal months,
        int exceptions,
        BalanceStatement statement,
        Balance.Pending pending) {

    /**
     * @param sender whether the side that has sent more looks at it
     */
    static BalanceLine seenFrom(Balance balance, boolean sender) {
        return sender
                ? new BalanceLine(
                        balance.agreement(),
                        balance.title(),
                        balance.from(),
                        balance.to(),
                        balance.sent(),
                        balance.received(),
                        balance.persons(),
                        balance.semesters(),
                        balance.personMonths(),
                        balance.exceptions(),
                        balance.statement(),
                        balance.pending())
                : new BalanceLine(
                        balance.agreement(),
                        balance.title(),
                        balance.to(),
                        balance.from(),
                        balance.received(),
                        balance.sent(),
                        -balance.persons(),
                        balance.semesters().negate(),
                        balance.personMonths().negate(),
                        balance.exceptions(),
                        balance.statement().negated(),
                        balance.pending().negated());
    }

    public String tone() {
        return persons == 0 ? "plain" : persons > 0 ? "good" : "warn";
    }
}
