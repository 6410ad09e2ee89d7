package org.caravanserai.web.cooperation.registry;

import java.time.LocalDate;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryFilter;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** What lists of the registry can be narrowed by, beside what every list takes; the kind of records stands in the path of the address. */
public record EntryQuery(
        @Described("Kind of instrument or mechanism, for example RECOGNITION or EXCHANGE_WEEK") @Nullable
        String kind,

        @Described("State, for example RUNNING or TERMINATED") @Nullable
        String state,

        @Described("Of a party, or where it takes effect; ISO 3166-1") @Nullable
        CountryCode country,

        @Described("Way of cooperating") @Nullable CooperationWay way,
        @Described("In effect on this day") @Nullable LocalDate on,
        @Described("Slug of what it is part of") @Nullable String partOf) {

    EntryFilter filter(EntryKind recordKind) {
        return new EntryFilter(recordKind, kind, state, country, way, on, partOf);
    }
}
