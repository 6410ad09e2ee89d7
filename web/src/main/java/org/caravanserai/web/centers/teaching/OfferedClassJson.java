package org.caravanserai.web.centers.teaching;

import java.time.DayOfWeek;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.caravanserai.domain.centers.teaching.ClassMode;
import org.caravanserai.domain.centers.teaching.ClassState;
import org.caravanserai.domain.centers.teaching.Daytime;
import org.caravanserai.domain.centers.teaching.OfferedClass;
import org.caravanserai.domain.shared.FacetedPage;
import org.caravanserai.domain.shared.Facets;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A class in which one can enrol, among those of all centers. */
@Schema(name = "OfferedClass")
public record OfferedClassJson(
        String code,
        String center,
        Map<String, String> centerName,
        Map<String, String> title,
        Map<String, String> name,
        String language,
        String level,
        String scheme,
        ClassState state,
        ClassMode mode,

        @Schema(description = "Where it is held, or of the center that holds it online") @Nullable
        String city,

        @Schema(description = "ISO 3166-1") String country,

        @Schema(description = "Of the first session") @Nullable
        OffsetDateTime start,

        @Nullable OffsetDateTime end,

        @Schema(description = "Of the sessions ahead, in the time zone of the class")
        Set<DayOfWeek> weekdays,

        Set<Daytime> daytimes,
        String timeZone,
        int sessions,
        int hours,

        @Schema(description = "Left out where the class costs nothing")
        ClassJson.@Nullable PriceJson price,

        @Schema(description = "Exact up to five; 0: one can wait for a place")
        int placesLeft) {

    /** A page of them. */
    @Schema(name = "OfferedClasses")
    public record ListJson(
            List<OfferedClassJson> items,
            int page,
            int size,
            long total,

            @Schema(description = "Values of each parameter that would find something, with how many classes")
            Map<String, Map<String, Long>> filters) {

        static ListJson of(FacetedPage<OfferedClass> found) {
            var page = found.page().map(OfferedClassJson::of);
            return new ListJson(page.items(), page.page(), page.size(), page.total(), filters(found.facets()));
        }

        private static Map<String, Map<String, Long>> filters(Facets facets) {
            return facets.values().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().stream()
                            .collect(Collectors.toMap(Facets.Value::value, Facets.Value::count))));
        }
    }

    private static OfferedClassJson of(OfferedClass offered) {
        var row = offered.row();
        return new OfferedClassJson(
                row.code(),
                row.center(),
                row.centerName().texts(),
                row.courseTitle().texts(),
                row.held().name().texts(),
                row.language().value(),
                row.exitLevel(),
                row.scheme() + " " + row.schemeVersion(),
                row.state(),
                row.held().mode(),
                offered.city(),
                offered.country(),
                ClassJson.at(row.firstStart(), row.zone()),
                ClassJson.at(row.lastEnd(), row.zone()),
                offered.weekdays(),
                offered.daytimes(),
                row.zone().getId(),
                row.sessions(),
                row.hours(),
                ClassJson.PriceJson.of(row.offer()),
                row.left());
    }
}
