package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.exchanges.selection.BrowseApplications;
import org.caravanserai.web.exchanges.call.CallAddress;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.export.SheetRows;
import org.caravanserai.web.questions.AnswerColumns;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The applications for a call as a file to take along. */
@Tag(name = "Exchanges")
@Path("/calls")
@RequestScoped
public class ApplicationFileResource {

    @Inject
    private BrowseApplications browse;

    @Inject
    private ShowOwnCall show;

    @Inject
    private Texts texts;

    @Operation(operationId = "downloadApplications", summary = "Submitted applications for a call as a file")
    @GET
    @Path("/{code}/applications.{form: csv|xlsx}")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public Response file(
            @PathParam("code") String code,
            @PathParam("form") String form,
            @QueryParam("query") @Nullable String query,
            @QueryParam("sort") @Nullable String sort,
            @Asks(ApplicationParameters.class) @Context UriInfo address,
            @BeanParam SheetLanguage language) {
        var filter = Asks.Query.of(address, ApplicationParameters.class).filter();
        var slug = CallAddress.of(code);
        var rows = SheetRows.checked(
                request -> browse.execute(slug, filter, request).items(), query, sort);
        var columns = columns(show.execute(slug).questions().questions(), language);
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT)).download(code, columns, rows);
    }

    private List<SheetColumn<ApplicationRow>> columns(List<Question> questions, SheetLanguage language) {
        var columns = new ArrayList<SheetColumn<ApplicationRow>>(List.of(
                language.column(texts, "code", "exchanges.application.code", ApplicationRow::code),
                language.column(texts, "name", "exchanges.applications.name", row -> row.person()
                        .in(language.tag())),
                language.column(texts, "email", "exchanges.applications.email", ApplicationRow::email),
                language.column(texts, "country", "exchanges.applications.country", ApplicationRow::country),
                language.column(texts, "wishes", "exchanges.apply.wishes", row -> String.join(" ", row.wishes())),
                language.column(texts, "term", "exchanges.apply.term", ApplicationRow::term),
                language.column(texts, "state", "exchanges.applications.state", ApplicationRow::state),
                language.column(texts, "score", "exchanges.applications.score", ApplicationRow::score),
                language.column(texts, "reviews", "exchanges.applications.reviews", ApplicationRow::reviews),
                language.column(texts, "allocated", "exchanges.applications.allocated", ApplicationRow::allocated),
                language.column(
                        texts,
                        "submittedAt",
                        "exchanges.application.submittedAt",
                        ApplicationFileResource::submitted)));
        questions.forEach(question -> {
            var answer = new AnswerColumns(List.of(question), language.tag());
            columns.add(new SheetColumn<>(
                    answer.headings().get(0), row -> answer.cells(row.answers()).get(0)));
        });
        return columns;
    }

    private static @Nullable LocalDate submitted(ApplicationRow row) {
        var at = row.submittedAt();
        return at == null ? null : LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
