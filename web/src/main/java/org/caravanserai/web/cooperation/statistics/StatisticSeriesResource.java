package org.caravanserai.web.cooperation.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.statistics.ListSeries;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The series of published figures with their sources and terms, in the API. */
@Tag(name = "Cooperation")
@Path("/statistics/series")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class StatisticSeriesResource {

    /** A source of a series; a license is null where none is stated. */
    @Schema(name = "FigureSource")
    public record SourceJson(
            String name,
            int figures,
            @Nullable String publisher,
            @Nullable String address,
            @Nullable String license,
            @Nullable String licenseAddress,
            @Nullable LocalDate retrievedOn,
            Map<String, String> note) {

        static SourceJson of(ListSeries.SourceOfSeries source) {
            FigureSource known = source.known();
            return known == null
                    ? new SourceJson(source.name(), source.figures(), null, null, null, null, null, Map.of())
                    : new SourceJson(
                            source.name(),
                            source.figures(),
                            known.publisher(),
                            known.address(),
                            known.license(),
                            known.licenseAddress(),
                            known.retrievedOn(),
                            known.note().texts());
        }
    }

    /** A series with what there is of it. */
    @Schema(name = "StatisticSeries")
    public record SeriesJson(
            String code,
            Map<String, String> name,
            String unit,
            int figures,
            int countries,
            int firstYear,
            int lastYear,
            Instant changed,
            List<SourceJson> sources) {

        static SeriesJson of(ListSeries.Described each) {
            return new SeriesJson(
                    each.series().code(),
                    each.series().names().texts(),
                    each.series().unit(),
                    each.figures(),
                    each.countries(),
                    each.firstYear(),
                    each.lastYear(),
                    each.changed(),
                    each.sources().stream().map(SourceJson::of).toList());
        }
    }

    @Inject
    private ListSeries list;

    @Operation(
            operationId = "listStatisticSeries",
            summary = "Series of published figures with their sources and terms")
    @GET
    @Public
    public PageJson<SeriesJson> list(@BeanParam ListQuery query) {
        return PageJson.of(
                RowsInMemory.asTheyCome(list.execute()).page(query.request()).map(SeriesJson::of));
    }
}
