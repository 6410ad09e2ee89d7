package org.caravanserai.web.cooperation.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.reference.ListCountries;
import org.caravanserai.cooperation.statistics.ExploreSeries;
import org.caravanserai.cooperation.statistics.ExploreSeries.Line;
import org.caravanserai.cooperation.statistics.ExploreSeries.Point;
import org.caravanserai.cooperation.statistics.ExploreSeries.State;
import org.caravanserai.domain.cooperation.statistics.FigureFlag;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.domain.cooperation.statistics.FigureStatus;
import org.caravanserai.domain.cooperation.statistics.Rate;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.rest.Asks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A series for the countries and years that are asked for, in the API. */
@Tag(name = "Cooperation")
@Path("/statistics/explore")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ExploreResource {

    /**
     * A year of a country.
     *
     * @param state why there is no value: MISSING (nobody published one), DISPUTED, NO_BASIS (nothing to compare it to)
     * @param published the figure behind a rate
     */
    @Schema(name = "ExploredPoint")
    public record PointJson(
            int year,
            State state,
            @Nullable BigDecimal value,
            @Nullable BigDecimal published,
            @Nullable FigureStatus status,
            @Nullable FigureFlag flag,
            @Nullable String source,
            Map<String, String> note) {

        static PointJson of(int year, Point point) {
            var figure = point.figure();
            return figure == null
                    ? new PointJson(year, point.state(), point.value(), null, null, null, null, Map.of())
                    : new PointJson(
                            year,
                            point.state(),
                            point.value(),
                            figure.value(),
                            figure.status(),
                            figure.flag(),
                            figure.source(),
                            figure.note().texts());
        }
    }

    /** The years of a country; without a country of all together. */
    @Schema(name = "ExploredLine")
    public record LineJson(@Nullable String country, Map<String, String> name, List<PointJson> points) {

        static LineJson of(Line line, Map<String, Map<String, String>> names) {
            return new LineJson(
                    line.country(),
                    line.country() == null ? Map.of() : names.getOrDefault(line.country(), Map.of()),
                    line.points().entrySet().stream()
                            .map(point -> PointJson.of(point.getKey(), point.getValue()))
                            .toList());
        }
    }

    /** A source with its terms; a license is null where none is stated. */
    @Schema(name = "ExploredSource")
    public record SourceJson(
            String name,
            String publisher,
            @Nullable String address,
            @Nullable String license,
            @Nullable String licenseAddress) {

        static SourceJson of(FigureSource source) {
            return new SourceJson(
                    source.name(), source.publisher(), source.address(), source.license(), source.licenseAddress());
        }
    }

    /** The choice with all that is known of it. */
    @Schema(name = "ExploredSeries")
    public record ExploredJson(
            String series,
            Map<String, String> name,
            String unit,
            @Nullable Rate per,
            int from,
            int to,
            Instant changed,
            List<LineJson> lines,
            List<SourceJson> sources) {}

    @Inject
    private ExploreSeries explore;

    @Inject
    private ListCountries countries;

    @Operation(
            operationId = "exploreStatisticSeries",
            summary = "A series of published figures for countries and years, as published or as a rate")
    @GET
    @Public
    public ExploredJson explore(@Asks(ExploreQuery.class) @Context UriInfo address) {
        var found = explore.execute(Asks.Query.of(address, ExploreQuery.class).choice());
        var names = countries.execute(null, null).countries().stream()
                .collect(Collectors.toMap(
                        each -> each.iso2(), each -> each.names().texts()));
        return new ExploredJson(
                found.series().code(),
                found.series().names().texts(),
                found.series().unit(),
                found.per(),
                found.from(),
                found.to(),
                found.changed(),
                found.lines().stream().map(line -> LineJson.of(line, names)).toList(),
                found.sources().stream().map(SourceJson::of).toList());
    }
}
