package org.caravanserai.web.exchanges.balance;

import java.math.BigDecimal;
import org.caravanserai.domain.exchanges.places.LedgerLine;

/**
 * An entry of the ledger as one of its two sides reads it.
 *
 * @param received whether the reader's side is the receiving one: what was received is less than 0
 */
public record LedgerRow(LedgerLine line, boolean received) {

    public int persons() {
        return received ? -line.persons() : line.persons();
    }

    public BigDecimal semesters() {
        return received ? line.semesters().negate() : line.semesters();
    }

    public BigDecimal months() {
        return received ? line.months().negate() : line.months();
    }
}
