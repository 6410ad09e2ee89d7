package org.caravanserai.domain.exchanges.places;

import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.domain.exchanges.agreement.Party;
import org.caravanserai.domain.shared.AcademicYear;

/**
 * A ledger entry as officers read it.
 *
 * @param mobility code of the stay that it comes from
 */
public record LedgerLine(
        String agreement,
        String condition,
        AcademicYear year,
        Party from,
        Party to,
        int persons,
        BigDecimal semesters,
        BigDecimal months,
        LedgerEntry.Cause cause,
        String mobility,
        Instant recordedAt) {}
