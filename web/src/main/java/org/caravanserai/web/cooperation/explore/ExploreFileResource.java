package org.caravanserai.web.cooperation.explore;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.caravanserai.cooperation.reference.ListCountries;
import org.caravanserai.cooperation.statistics.ExploreSeries;
import org.caravanserai.cooperation.statistics.ExploreSeries.Exploration;
import org.caravanserai.cooperation.statistics.ExploreSeries.Line;
import org.caravanserai.cooperation.statistics.ExploreSeries.Point;
import org.caravanserai.cooperation.statistics.ExploreSeries.State;
import org.caravanserai.domain.cooperation.statistics.FigureSource;
import org.caravanserai.domain.cooperation.statistics.PublishedFigure;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A series as a file: one row a figure with its source and notes, or one row a country with the years as columns. */
@Tag(name = "Cooperation")
@Path("/statistics/explore.{form: csv|xlsx}")
@RequestScoped
public class ExploreFileResource {

    @PathParam("form")
    private String form = "";

    @Inject
    private ExploreSeries explore;

    @Inject
    private ListCountries countries;

    @Inject
    private Texts texts;

    /** How the rows of a file are laid out. */
    public enum Layout {
        LONG,
        WIDE
    }

    /** The layout of a file. */
    public record LayoutQuery(@Nullable Layout layout) {}

    /** A year of a country. */
    private record Cell(Line line, int year, Point point) {}

    @Operation(
            operationId = "downloadExploredSeries",
            summary = "A series as a file, one row a figure or the years as columns")
    @GET
    @Public
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public Response file(@Asks(ExploreQuery.class) @Context UriInfo address, @BeanParam SheetLanguage language) {
        var found = explore.execute(Asks.Query.of(address, ExploreQuery.class).choice());
        var layout = address.getQueryParameters().getFirst("layout");
        var format = SheetFormat.valueOf(form.toUpperCase(Locale.ROOT));
        var name = found.series().code().toLowerCase(Locale.ROOT).replace('_', '-');
        var names = names(language.tag());
        return Layout.WIDE.name().equalsIgnoreCase(Objects.toString(layout, ""))
                ? format.download(name + "-by-year", wide(found, names, language), reader -> found.lines()
                        .forEach(reader))
                : format.download(name, columns(found, names, language), reader -> cells(found)
                        .forEach(reader));
    }

    private Map<String, String> names(String tag) {
        return countries.execute(null, null).countries().stream()
                .collect(Collectors.toMap(
                        each -> each.iso2(), each -> each.names().in(tag)));
    }

    /** Years without a figure are left out; a figure that cannot be used has its row with the reason. */
    private static List<Cell> cells(Exploration found) {
        var cells = new ArrayList<Cell>();
        found.lines().forEach(line -> line.points().forEach((year, point) -> {
            if (point.state() != State.MISSING) {
                cells.add(new Cell(line, year, point));
            }
        }));
        return cells;
    }

    private List<SheetColumn<Cell>> columns(Exploration found, Map<String, String> names, SheetLanguage language) {
        var licenses = found.sources().stream()
                .filter(source -> source.license() != null)
                .collect(Collectors.toMap(FigureSource::name, FigureSource::license));
        return List.of(
                language.column(texts, "series", "cooperation.statistics.series", cell -> found.series()
                        .code()),
                language.column(texts, "seriesName", "cooperation.explore.column.seriesName", cell -> found.series()
                        .names()
                        .in(language.tag())),
                language.column(texts, "country", "cooperation.explore.column.code", cell -> cell.line()
                        .country()),
                language.column(
                        texts,
                        "countryName",
                        "cooperation.country",
                        cell -> names.get(Objects.toString(cell.line().country(), ""))),
                language.column(texts, "year", "cooperation.year", Cell::year),
                language.column(texts, "value", "cooperation.statistics.value", cell -> cell.point()
                        .value()),
                language.column(texts, "unit", "cooperation.figureColumn.UNIT", cell -> found.series()
                        .unit()),
                language.column(texts, "per", "cooperation.explore.per", cell -> found.per()),
                language.column(texts, "published", "cooperation.explore.column.published", of(PublishedFigure::value)),
                language.column(texts, "state", "cooperation.explore.column.state", cell -> cell.point()
                        .state()),
                language.column(texts, "status", "cooperation.statistics.status", of(PublishedFigure::status)),
                language.column(texts, "flag", "cooperation.explore.column.flag", of(PublishedFigure::flag)),
                language.column(texts, "source", "cooperation.statistics.source", of(PublishedFigure::source)),
                language.column(
                        texts,
                        "license",
                        "cooperation.explore.column.license",
                        of(figure -> licenses.get(figure.source()))),
                language.column(
                        texts,
                        "note",
                        "cooperation.trend.note",
                        of(figure ->
                                figure.note().isEmpty() ? null : figure.note().in(language.tag()))));
    }

    private static Function<Cell, @Nullable Object> of(Function<PublishedFigure, @Nullable Object> part) {
        return cell -> {
            var figure = cell.point().figure();
            return figure == null ? null : part.apply(figure);
        };
    }

    private List<SheetColumn<Line>> wide(Exploration found, Map<String, String> names, SheetLanguage language) {
        var columns = new ArrayList<SheetColumn<Line>>();
        columns.add(language.column(texts, "series", "cooperation.statistics.series", line -> found.series()
                .code()));
        columns.add(language.column(texts, "country", "cooperation.explore.column.code", Line::country));
        columns.add(language.column(
                texts, "countryName", "cooperation.country", line -> names.get(Objects.toString(line.country(), ""))));
        columns.add(language.column(texts, "per", "cooperation.explore.per", line -> found.per()));
        found.years()
                .forEach(year -> columns.add(new SheetColumn<>(
                        String.valueOf(year), line -> line.in(year).value())));
        columns.add(language.column(
                texts, "source", "cooperation.statistics.source", line -> line.points().values().stream()
                        .map(Point::figure)
                        .filter(Objects::nonNull)
                        .map(PublishedFigure::source)
                        .distinct()
                        .collect(Collectors.joining("; "))));
        return columns;
    }
}
