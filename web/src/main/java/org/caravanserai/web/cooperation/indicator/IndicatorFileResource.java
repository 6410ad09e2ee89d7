package org.caravanserai.web.cooperation.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.caravanserai.cooperation.indicator.ListIndicatorRows;
import org.caravanserai.domain.cooperation.indicator.FactRow;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.cooperation.ScopeParameters;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.export.SheetRows;
import org.caravanserai.web.shell.Texts;
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

    @Inject
    private Texts texts;

    @Operation(operationId = "downloadIndicatorRows", summary = "The rows behind an indicator as a file")
    @GET
    @Public
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public Response file(@BeanParam ScopeParameters scope, @BeanParam SheetLanguage language) {
        var question = scope.question();
        Function<PageRequest, List<FactRow>> list = request ->
                rows.execute(IndicatorResource.upper(code), question, request).items();
        var first = list.apply(PageRequest.first(PageRequest.MAX_SIZE));
        var columns = first.isEmpty()
                ? List.<SheetColumn<FactRow>>of()
                : first.get(0).cells().keySet().stream()
                        .map(name -> column(name, language))
                        .toList();
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT))
                .download(code.toLowerCase(Locale.ROOT), columns, SheetRows.after(first, list, null, null));
    }

    /** Codes and addresses, which pages do not show, keep the name of the API. */
    private SheetColumn<FactRow> column(String name, SheetLanguage language) {
        var heading = "cooperation.column." + name;
        return new SheetColumn<>(
                texts.has(heading) ? language.heading(texts, name, heading) : name,
                row -> FactCells.sheet(row.cells().get(name), language.tag()));
    }
}
