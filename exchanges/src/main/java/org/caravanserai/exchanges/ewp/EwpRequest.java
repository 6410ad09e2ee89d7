package org.caravanserai.exchanges.ewp;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.forms.UsableYears;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that requests of EWP have in common. */
final class EwpRequest {

    /** Maximum number of identifiers in one request. */
    static final int MOST_IDS = 50;

    private EwpRequest() {}

    /**
     * What is asked for, each once.
     *
     * @throws Invalid {@code required}, {@code too-many}
     */
    static List<String> ids(String field, List<String> ids) {
        var asked = ids.stream()
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        new Invalid.Collector()
                .check(!asked.isEmpty(), field, "required")
                .check(asked.size() <= MOST_IDS, field, "too-many", MOST_IDS)
                .throwIfAny();
        return asked;
    }

    /**
     * @throws Invalid {@code not-an-academic-year}
     */
    static @Nullable AcademicYear year(@Nullable String year) {
        return year == null || year.isBlank()
                ? null
                : AcademicYear.read(year)
                        .orElseThrow(() -> new Invalid("receiving_academic_year_id", "not-an-academic-year", year));
    }

    /**
     * @throws Invalid {@code not-a-time}
     */
    static @Nullable Instant since(@Nullable String modifiedSince) {
        if (modifiedSince == null || modifiedSince.isBlank()) {
            return null;
        }
        try {
            return UsableYears.require(
                            OffsetDateTime.parse(modifiedSince.strip().replace(' ', '+')), OffsetDateTime::getYear)
                    .toInstant();
        } catch (DateTimeException nonsense) {
            throw new Invalid("modified_since", "not-a-time", modifiedSince);
        }
    }
}
