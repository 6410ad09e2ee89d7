package org.caravanserai.domain.centers.point;

import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.centers.center.Place;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a teaching point.
 *
 * @param languages taught there, at least one
 * @param closedOn last day; null while it is open
 */
public record PointContent(
        LocalizedText name,
        Place place,
        List<TaughtLanguage> languages,
        LocalDate openedOn,
        @Nullable LocalDate closedOn) {

    /**
     * @throws Invalid {@code required}, {@code before-first-day}
     */
    public PointContent {
        languages = languages.stream().distinct().sorted().toList();
        new Invalid.Collector()
                .check(!name.isEmpty(), "name", "required")
                .check(!languages.isEmpty(), "languages", "required")
                .check(closedOn == null || !closedOn.isBefore(openedOn), "closedOn", "before-first-day")
                .throwIfAny();
    }
}
