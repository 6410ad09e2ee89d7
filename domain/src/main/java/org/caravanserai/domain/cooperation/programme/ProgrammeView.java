package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What only a joint programme shows. */
public record ProgrammeView(
        ProgrammeKind kind,
        DegreeLevel level,
        ProgrammeState state,
        @Nullable Integer quota,
        @Nullable String approvalNumber,
        @Nullable LocalDate approvedFrom,
        @Nullable LocalDate approvedUntil,
        @Nullable LocalDate agreementEnds,
        @Nullable LocalDate lastCohortEnds,
        @Nullable String endReason,
        List<ShareLine> shares,
        List<ReportLine> reports)
        implements EntryDetails {

    /** A share of the curriculum as it is read. */
    public record ShareLine(String organization, LocalizedText name, int percent, boolean awards) {}

    /** A yearly report as it is read. */
    public record ReportLine(int year, int intake, int graduates, LocalizedText text, LocalDate reportedOn) {}
}
