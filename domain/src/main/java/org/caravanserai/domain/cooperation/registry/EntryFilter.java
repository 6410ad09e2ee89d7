package org.caravanserai.domain.cooperation.registry;

import java.time.LocalDate;
import org.caravanserai.domain.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * Which records are wanted; null means all.
 *
 * @param subkind name of a constant of the kind's own enum, for example {@code MEMORANDUM}
 * @param state name of a constant of the kind's states, or {@link EntryRow#EXPIRED}
 * @param country of a party, or where it takes effect
 * @param on the day on which it is in effect
 * @param partOf slug of what it is part of
 */
public record EntryFilter(
        @Nullable EntryKind kind,
        @Nullable String subkind,
        @Nullable String state,
        @Nullable CountryCode country,
        @Nullable CooperationWay way,
        @Nullable LocalDate on,
        @Nullable String partOf) {

    public static EntryFilter of(EntryKind kind) {
        return new EntryFilter(kind, null, null, null, null, null, null);
    }
}
