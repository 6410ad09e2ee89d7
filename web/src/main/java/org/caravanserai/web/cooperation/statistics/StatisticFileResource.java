package org.caravanserai.web.cooperation.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import org.caravanserai.cooperation.statistics.BrowseFigures;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.export.SheetRows;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Published figures as a file; an import takes it again. */
@Tag(name = "Cooperation")
@Path("/statistics/rows.{form: csv|xlsx}")
@RequestScoped
public class StatisticFileResource {

    @PathParam("form")
    private String form = "";

    @Inject
    private BrowseFigures browse;

    @Inject
    private Texts texts;

    @Operation(operationId = "downloadStatistics", summary = "Published figures as a file")
    @GET
    @Public
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public Response file(
            @BeanParam ListQuery query,
            @Asks(FigureQuery.class) @Context UriInfo address,
            @BeanParam SheetLanguage language) {
        var asked = query.request();
        var filter = Asks.Query.of(address, FigureQuery.class).filter();
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT))
                .download(name(filter.series()), columns(language), rows(filter, asked));
    }

    /** Files of several series are told apart by their names. */
    private static String name(@Nullable String series) {
        return series != null && series.matches("[A-Z0-9_]{1,60}")
                ? series.toLowerCase(Locale.ROOT).replace('_', '-')
                : "statistics";
    }

    private SheetRows<FigureRow> rows(FigureFilter filter, PageRequest asked) {
        return SheetRows.of(request -> browse.execute(filter, request).figures().items(), asked.query(), asked.sort());
    }

    private List<SheetColumn<FigureRow>> columns(SheetLanguage language) {
        return List.of(
                language.column(texts, "series", "cooperation.statistics.series", row -> row.figure()
                        .series()),
                language.column(
                        texts, "year", "cooperation.year", row -> row.figure().year()),
                language.column(texts, "country", "cooperation.country", row -> row.figure()
                        .country()),
                language.column(texts, "group", "cooperation.filter.group", row -> row.figure()
                        .group()),
                language.column(texts, "groupVersion", "cooperation.figureColumn.VERSION", row -> row.figure()
                        .groupVersion()),
                language.column(texts, "value", "cooperation.statistics.value", row -> row.figure()
                        .value()),
                language.column(texts, "exact", "cooperation.figure.exact", row -> row.figure()
                        .exact()),
                language.column(texts, "rounded", "cooperation.figureColumn.ROUNDED", row -> row.figure()
                        .rounded()),
                language.column(texts, "unit", "cooperation.figureColumn.UNIT", FigureRow::unit),
                language.column(texts, "status", "cooperation.statistics.status", row -> row.figure()
                        .status()),
                language.column(texts, "flag", "cooperation.figureColumn.FLAG", row -> row.figure()
                        .flag()),
                language.column(texts, "source", "cooperation.statistics.source", row -> row.figure()
                        .source()),
                language.column(texts, "address", "cooperation.figureColumn.ADDRESS", row -> row.figure()
                        .address()),
                language.column(texts, "publishedOn", "cooperation.figureColumn.PUBLISHED_ON", row -> row.figure()
                        .publishedOn()),
                language.column(texts, "contradicted", "cooperation.statistics.contradicted", FigureRow::contradicted),
                language.column(texts, "growth", "cooperation.flows.change", FigureRow::growth));
    }
}
