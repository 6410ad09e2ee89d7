package org.caravanserai.web.centers.calendar;

import java.time.LocalDate;
import org.caravanserai.platform.forms.Described;
import org.jspecify.annotations.Nullable;

/** Which week of a timetable is asked for. */
public record WeekQuery(
        @Described("A day of the week; today by default") @Nullable
        LocalDate week) {}
