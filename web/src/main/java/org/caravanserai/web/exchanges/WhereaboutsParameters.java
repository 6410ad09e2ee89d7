package org.caravanserai.web.exchanges;

import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.caravanserai.domain.exchanges.nomination.NominationFilter.Direction;
import org.caravanserai.domain.exchanges.nomination.WhereaboutsFilter;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** Filters for the whereabouts of people. */
public class WhereaboutsParameters {

    @QueryParam("direction")
    private @Nullable String direction;

    @QueryParam("institution")
    private @Nullable String institution;

    @QueryParam("date")
    private @Nullable String date;

    WhereaboutsFilter filter(Clock clock) {
        var fields = new FormFields();
        var way = fields.constant(Direction.class, "direction", direction);
        var day = fields.date("date", date);
        fields.throwIfAny();
        return new WhereaboutsFilter(
                way,
                institution == null || institution.isBlank() ? null : institution,
                Objects.requireNonNullElseGet(day, () -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }
}
