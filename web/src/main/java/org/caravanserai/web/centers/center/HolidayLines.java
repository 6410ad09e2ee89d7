package org.caravanserai.web.centers.center;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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

    /** The rows that the form of the use case has of them. */
    public static List<Map<String, String>> rows(@Nullable String text) {
        return Objects.requireNonNullElse(text, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("\\s+", 2))
                .map(parts -> Map.of("day", parts[0], "name", parts.length > 1 ? parts[1] : ""))
                .toList();
    }
}
