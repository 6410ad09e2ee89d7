package org.caravanserai.domain.centers.level;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.caravanserai.domain.shared.CefrLevel;
import org.jspecify.annotations.Nullable;

/** The level that somebody has now: the best verified one that has not expired. */
public final class CurrentLevel {

    private CurrentLevel() {}

    /**
     * @param records of one person in one language, under one mapping
     * @return empty when none counts
     */
    public static Optional<LevelRecord> of(Collection<LevelRecord> records, LocalDate day) {
        return records.stream()
                .filter(record -> record.countsOn(day) && record.cefr() != null)
                .max(Comparator.comparing(LevelRecord::cefr, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(LevelRecord::reachedOn));
    }

    /**
     * Whether somebody meets what a course needs: the same scale by its own order, another one by the CEFR.
     *
     * @param needed level of the scheme
     * @param neededCefr what it means on the CEFR; null: nothing
     */
    public static boolean meets(
            Collection<LevelRecord> records,
            LevelScheme scheme,
            String needed,
            @Nullable CefrLevel neededCefr,
            LocalDate day) {
        return records.stream()
                .filter(record -> record.countsOn(day))
                .anyMatch(record -> isSameScale(record, scheme)
                        ? scheme.compare(record.level(), needed) >= 0
                        : neededCefr != null
                                && record.cefr() != null
                                && record.cefr().meets(neededCefr));
    }

    private static boolean isSameScale(LevelRecord record, LevelScheme scheme) {
        return record.scheme().equals(scheme.code())
                && record.schemeVersion().equals(scheme.version())
                && scheme.has(record.level());
    }
}
