package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationRow;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.questions.Question;
import org.caravanserai.exchanges.application.ApplicationDraft;
import org.caravanserai.exchanges.application.ApplyForCall;
import org.caravanserai.exchanges.call.PlaceNames;
import org.caravanserai.exchanges.call.ShowOwnCall;
import org.caravanserai.exchanges.selection.BrowseApplications;
import org.caravanserai.platform.access.Requires;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Applying for places of a call, and the applications as a file to take along. */
@Tag(name = "Exchanges")
@Path("/calls")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CallApplicationResource {

    /** Application of a scholar: an {@link ApplicationDraft} in which a destination can be named in two ways. */
    @Schema(name = "ApplicationWish")
    public record WishJson(
            @Schema(
                    description =
                            "The best liked first: the key of a destination, its condition where only one agreement"
                                    + " has it, or {\"agreement\", \"condition\"}")
            List<Object> wishes,

            @Nullable Term term,

            @Schema(description = "By keys of the questions; required ones can be open until the submission") @Nullable
            Map<String, Object> answers) {}

    /** Result of applying. */
    @Schema(name = "Applied")
    public record AppliedJson(String code, ApplicationState state) {}

    @Inject
    private ApplyForCall apply;

    @Inject
    private BrowseApplications browse;

    @Inject
    private ShowOwnCall show;

    @Inject
    private Texts texts;

    @Operation(operationId = "apply", summary = "Begin an application, or change it until it is submitted")
    @POST
    @APIResponseSchema(value = AppliedJson.class, responseCode = "201", responseDescription = "A draft")
    @APIResponse(responseCode = "200", description = "The draft that was begun before, changed")
    @APIResponse(responseCode = "409", description = "call-not-open-yet, call-closed, application-submitted")
    @Requires(Permission.SIGNED_IN)
    @Path("/{code}/applications")
    public Response apply(@PathParam("code") String code, WishJson body) {
        var draft = new ApplicationDraft(
                PlaceNames.read("wishes", body.wishes()),
                body.term(),
                body.answers() == null ? Map.of() : body.answers());
        var applied = apply.execute(draft.to(CallAddress.of(code)));
        var answer = applied.created()
                ? Response.created(URI.create("/api/v1/applications/" + applied.code()))
                : Response.ok();
        return answer.entity(new AppliedJson(applied.code(), applied.state())).build();
    }

    @Operation(operationId = "downloadApplications", summary = "Submitted applications for a call as a file")
    @Produces(MediaType.WILDCARD)
    @Consumes(MediaType.WILDCARD)
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
                        CallApplicationResource::submitted)));
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
