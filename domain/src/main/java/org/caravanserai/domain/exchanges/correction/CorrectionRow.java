package org.caravanserai.domain.exchanges.correction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A correction as the officers of both sides read it.
 *
 * @param agreement code of the agreement
 * @param nomination code of the nomination whose stay is corrected; null for a correction of the ledger
 * @param person whose stay it is; null for a correction of the ledger
 * @param by who proposed it
 * @param decidedBy who decided; null before
 */
public record CorrectionRow(
        String code,
        CorrectionKind kind,
        CorrectionState state,
        String agreement,
        LocalizedText agreementTitle,
        String condition,
        AcademicYear year,
        NamedParty from,
        NamedParty to,
        int persons,
        BigDecimal semesters,
        BigDecimal months,
        @Nullable String nomination,
        @Nullable PersonName person,
        @Nullable LocalDate recordedOn,
        @Nullable LocalDate correctedOn,
        String reason,
        UUID proposedBy,
        String by,
        Instant proposedAt,
        @Nullable String note,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    /** The side that decides. */
    public NamedParty deciding() {
        return proposedBy.equals(from.id()) ? to : from;
    }
}
