package org.caravanserai.domain.cooperation.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A record in a list.
 *
 * @param subkind name of a constant of the kind's own enum; null where the kind has none
 * @param state name of a constant of the kind's states, or {@link #EXPIRED}; null where the kind has none
 * @param countries of parties and where it takes effect, sorted
 */
public record EntryRow(
        UUID id,
        EntryKind kind,
        String slug,
        LocalizedText title,
        LocalizedText summary,
        @Nullable String subkind,
        @Nullable String state,
        @Nullable CooperationWay way,
        List<String> countries,
        List<String> fields,
        @Nullable LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        DatePrecision precision,
        long version) {

    /** The state of an instrument in force whose last day is over. It follows from its dates and is recorded nowhere. */
    public static final String EXPIRED = "EXPIRED";

    /** A copy as it stands on this day. */
    public EntryRow on(LocalDate day) {
        return kind == EntryKind.INSTRUMENT
                        && InstrumentState.IN_FORCE.name().equals(state)
                        && endsOn != null
                        && endsOn.isBefore(day)
                ? new EntryRow(
                        id, kind, slug, title, summary, subkind, EXPIRED, way, countries, fields, beginsOn, endsOn,
                        precision, version)
                : this;
    }
}
