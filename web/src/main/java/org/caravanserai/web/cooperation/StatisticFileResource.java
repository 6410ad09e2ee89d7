package org.caravanserai.web.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.caravanserai.cooperation.statistics.BrowseFigures;
import org.caravanserai.domain.cooperation.statistics.FigureFilter;
import org.caravanserai.domain.cooperation.statistics.FigureRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetRows;
import org.caravanserai.web.rest.ListQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Published figures as a file; an import takes it again. */
@Tag(name = "Cooperation")
@Path("/statistics/rows.{form: csv|xlsx}")
@RequestScoped
public class StatisticFileResource {

    private static final List<SheetColumn<FigureRow>> COLUMNS = List.of(
            new SheetColumn<>("series", row -> row.figure().series()),
            new SheetColumn<>("year", row -> row.figure().year()),
            new SheetColumn<>("country", row -> row.figure().country()),
            new SheetColumn<>("group", row -> row.figure().group()),
            new SheetColumn<>("groupVersion", row -> row.figure().groupVersion()),
            new SheetColumn<>("value", row -> row.figure().value()),
            new SheetColumn<>("exact", row -> row.figure().exact()),
            new SheetColumn<>("rounded", row -> row.figure().rounded()),
            new SheetColumn<>("unit", FigureRow::unit),
            new SheetColumn<>("status", row -> row.figure().status()),
            new SheetColumn<>("source", row -> row.figure().source()),
            new SheetColumn<>("address", row -> row.figure().address()),
            new SheetColumn<>("publishedOn", row -> row.figure().publishedOn()),
            new SheetColumn<>("contradicted", FigureRow::contradicted));

    @PathParam("form")
    private String form = "";

    @Inject
    private BrowseFigures browse;

    @Operation(operationId = "downloadStatistics", summary = "Published figures as a file")
    @GET
    @Public
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public Response file(@BeanParam ListQuery query, @BeanParam FigureQuery filter) {
        var asked = query.request();
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT))
                .download("statistics", COLUMNS, rows(filter.filter(), asked));
    }

    private SheetRows<FigureRow> rows(FigureFilter filter, PageRequest asked) {
        return SheetRows.of(request -> browse.execute(filter, request).figures().items(), asked.query(), asked.sort());
    }
}
