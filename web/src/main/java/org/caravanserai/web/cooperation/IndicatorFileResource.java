package org.caravanserai.web.cooperation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.caravanserai.cooperation.indicator.IndicatorQuestion;
import org.caravanserai.cooperation.indicator.ListIndicatorRows;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.rest.AcceptedLanguage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rows behind an indicator as a file. */
@Tag(name = "Cooperation")
@Path("/indicators/{code}/rows.{form: csv|xlsx}")
@RequestScoped
public class IndicatorFileResource {

    @PathParam("code")
    private String code = "";

    @PathParam("form")
    private String form = "";

    @Inject
    private ListIndicatorRows rows;

    @Operation(operationId = "downloadIndicatorRows", summary = "The rows behind an indicator as a file")
    @GET
    @Public
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public Response file(@BeanParam ScopeParameters scope, @Context HttpHeaders headers) {
        var question = scope.question();
        var first = page(question, 0);
        var language = AcceptedLanguage.of(headers).getLanguage();
        var columns = first.isEmpty()
                ? List.<SheetColumn<FactRow>>of()
                : first.get(0).cells().keySet().stream()
                        .map(name -> new SheetColumn<FactRow>(
                                name, row -> FactCells.sheet(row.cells().get(name), language)))
                        .toList();
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT))
                .download(code.toLowerCase(Locale.ROOT), columns, reader -> each(question, first, reader));
    }

    private void each(IndicatorQuestion question, List<FactRow> first, Consumer<FactRow> reader) {
        var some = first;
        for (int page = 1; !some.isEmpty(); page++) {
            some.forEach(reader);
            some = some.size() < PageRequest.MAX_SIZE ? List.of() : page(question, page);
        }
    }

    private List<FactRow> page(IndicatorQuestion question, int page) {
        return rows.execute(
                        IndicatorResource.upper(code),
                        question,
                        new PageRequest(page, PageRequest.MAX_SIZE, null, null))
                .items();
    }
}
