package org.caravanserai.cooperation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The day that is meant where none is named. */
public final class Today {

    private Today() {}

    /** The day, or today in UTC. */
    public static LocalDate or(@Nullable LocalDate day, Clock clock) {
        return Objects.requireNonNullElseGet(day, () -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
