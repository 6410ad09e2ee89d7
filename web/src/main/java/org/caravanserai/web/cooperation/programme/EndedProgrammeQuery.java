package org.caravanserai.web.cooperation.programme;

import java.time.LocalDate;
import org.caravanserai.domain.cooperation.programme.EndFilter;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** What the list of ended programmes can be narrowed by, beside what every list takes. */
public record EndedProgrammeQuery(
        @Nullable ProgrammeKind kind,
        @Nullable DegreeLevel level,
        @Described("Of a party; ISO 3166-1") @Nullable CountryCode country,
        @Described("Ended on this day or later") @Nullable LocalDate from,
        @Described("Ended on this day or before") @Nullable LocalDate to) {

    EndFilter filter() {
        return new EndFilter(kind, level, country, from, to);
    }
}
