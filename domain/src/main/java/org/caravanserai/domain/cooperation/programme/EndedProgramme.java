package org.caravanserai.domain.cooperation.programme;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A programme in the list of those that ended.
 *
 * @param countries of the parties, sorted
 * @param decidedBy the body that decided it; null where that was not recorded
 * @param students what happens to those who still study; empty where that was not recorded
 * @param graduates of all reported years together
 */
public record EndedProgramme(
        String slug,
        LocalizedText title,
        ProgrammeKind kind,
        DegreeLevel level,
        ProgrammeState state,
        List<String> countries,
        @Nullable String approvalNumber,
        @Nullable LocalDate approvedFrom,
        LocalDate endedOn,
        @Nullable String decidedBy,
        String reason,
        LocalizedText students,
        int graduates) {}
