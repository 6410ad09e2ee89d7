package org.caravanserai.domain.exchanges.places;

import java.math.BigDecimal;
import java.time.Instant;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A ledger entry as officers read it.
 *
 * @param mobility code of the stay that it comes from or corrects; null for a correction of something else
 * @param nomination code of the nomination from which the stay comes; null for a correction of something else, and for readers who see no people
 * @param person whose stay it is; null as the nomination
 * @param reason why it was corrected; null for an arrival
 * @param by author of the correction; null for an arrival
 */
public record LedgerLine(
        String agreement,
        String condition,
        AcademicYear year,
        NamedParty from,
        NamedParty to,
        int persons,
        BigDecimal semesters,
        BigDecimal months,
        LedgerEntry.Cause cause,
        @Nullable String mobility,
        @Nullable String nomination,
        @Nullable PersonName person,
        @Nullable String reason,
        @Nullable String by,
        Instant recordedAt) {

    /** The same for readers who see no people. */
    public LedgerLine withoutPerson() {
        return new LedgerLine(
                agreement,
                condition,
                year,
                from,
                to,
                persons,
                semesters,
                months,
                cause,
                mobility,
                null,
                null,
                reason,
                by,
                recordedAt);
    }
}
