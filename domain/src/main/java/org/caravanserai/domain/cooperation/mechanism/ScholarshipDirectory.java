package org.caravanserai.domain.cooperation.mechanism;

import java.time.LocalDate;
import java.util.List;

/** Reads scholarship schemes. */
public interface ScholarshipDirectory {

    /** Schemes that ask for a level in a language and have not ended on this day, the latest first, at most a hundred. */
    List<ScholarshipRow> withLevel(LocalDate day);
}
