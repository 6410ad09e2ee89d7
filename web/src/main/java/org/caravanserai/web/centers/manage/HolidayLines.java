package org.caravanserai.web.centers.manage;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.caravanserai.centers.center.CenterForm.HolidayForm;
import org.caravanserai.domain.centers.center.Holiday;
import org.jspecify.annotations.Nullable;

/** Holidays in a text field, one a line: the day, a space, the name. */
public final class HolidayLines {

    private HolidayLines() {}

    public static String of(List<Holiday> holidays) {
        return holidays.stream()
                .map(holiday -> holiday.day() + " " + holiday.name())
                .collect(Collectors.joining("\n"));
    }

    public static List<HolidayForm> read(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+", 2))
                .map(parts -> new HolidayForm(parts[0], parts.length > 1 ? parts[1] : null))
                .toList();
    }
}
