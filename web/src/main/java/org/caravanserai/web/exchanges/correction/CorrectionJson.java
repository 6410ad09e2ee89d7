package org.caravanserai.web.exchanges.correction;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.caravanserai.domain.exchanges.correction.CorrectionKind;
import org.caravanserai.domain.exchanges.correction.CorrectionRow;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction of the ledger or of a confirmed day of a stay. */
@Schema(name = "Correction")
public record CorrectionJson(
        String code,
        CorrectionKind kind,
        CorrectionState state,
        String agreement,
        String condition,
        String academicYear,
        String from,
        String to,

        @Schema(description = "Of a correction of the ledger, as the three numbers: what it adds") @Nullable
        Integer persons,

        @Nullable BigDecimal semesters,
        @Nullable BigDecimal personMonths,

        @Schema(description = "Whose stay it is") @Nullable String nomination,

        @Schema(description = "The day that was confirmed") @Nullable
        LocalDate recordedOn,

        @Schema(description = "The right day; without one it did not happen") @Nullable
        LocalDate correctedOn,

        String reason,

        @Schema(description = "The side that has to confirm it")
        String deciding,

        String by,
        Instant proposedAt,
        @Nullable String note,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt) {

    public static CorrectionJson of(CorrectionRow row) {
        boolean ofLedger = row.kind() == CorrectionKind.LEDGER;
        return new CorrectionJson(
                row.code(),
                row.kind(),
                row.state(),
                row.agreement(),
                row.condition(),
                row.year().toString(),
                row.from().slug(),
                row.to().slug(),
                ofLedger ? row.persons() : null,
                ofLedger ? row.semesters() : null,
                ofLedger ? row.months() : null,
                row.nomination(),
                row.recordedOn(),
                row.correctedOn(),
                row.reason(),
                row.deciding().slug(),
                row.by(),
                row.proposedAt(),
                row.note(),
                row.decidedBy(),
                row.decidedAt());
    }
}
