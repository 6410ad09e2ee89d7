package org.caravanserai.web.cooperation.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.caravanserai.cooperation.programme.ListEndedProgrammes;
import org.caravanserai.domain.cooperation.programme.EndedProgramme;
import org.caravanserai.domain.cooperation.programme.ProgrammeKind;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.export.SheetColumn;
import org.caravanserai.web.export.SheetFormat;
import org.caravanserai.web.export.SheetLanguage;
import org.caravanserai.web.export.SheetRows;
import org.caravanserai.web.rest.Asks;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.shell.Texts;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The joint programmes and institutions that ended. */
@Tag(name = "Cooperation")
@Path("/ended-programmes")
@RequestScoped
public class EndedProgrammeResource {

    @Inject
    private ListEndedProgrammes list;

    @Inject
    private Texts texts;

    /** A programme or institution that ended. */
    @Schema(name = "EndedProgramme")
    public record EndedJson(
            String slug,
            Map<String, String> title,
            ProgrammeKind kind,
            DegreeLevel level,
            ProgrammeState state,
            List<String> countries,
            @Nullable String approvalNumber,
            @Nullable LocalDate approvedFrom,
            LocalDate endedOn,

            @Schema(description = "The body that decided it; missing where that was not recorded") @Nullable
            String decidedBy,

            String reason,

            @Schema(description = "What becomes of those who still study")
            Map<String, String> students,

            @Schema(description = "Of all reported years together")
            int graduates) {

        static EndedJson of(EndedProgramme ended) {
            return new EndedJson(
                    ended.slug(),
                    ended.title().texts(),
                    ended.kind(),
                    ended.level(),
                    ended.state(),
                    ended.countries(),
                    ended.approvalNumber(),
                    ended.approvedFrom(),
                    ended.endedOn(),
                    ended.decidedBy(),
                    ended.reason(),
                    ended.students().texts(),
                    ended.graduates());
        }
    }

    @Operation(
            operationId = "listEndedProgrammes",
            summary = "Joint programmes and institutions that ended; sorts by title and -endedOn")
    @GET
    @Public
    @Produces(MediaType.APPLICATION_JSON)
    public PageJson<EndedJson> list(
            @BeanParam ListQuery query, @Asks(EndedProgrammeQuery.class) @Context UriInfo address) {
        return PageJson.of(
                list.execute(Asks.Query.of(address, EndedProgrammeQuery.class).filter(), query.request())
                        .map(EndedJson::of));
    }

    @Operation(
            operationId = "downloadEndedProgrammes",
            summary = "Joint programmes and institutions that ended, as a file")
    @GET
    @Public
    @Path("/rows.{form: csv|xlsx}")
    @APIResponse(responseCode = "200", description = "The file", content = @Content(mediaType = "text/csv"))
    public Response file(
            @PathParam("form") String form,
            @BeanParam ListQuery query,
            @Asks(EndedProgrammeQuery.class) @Context UriInfo address,
            @BeanParam SheetLanguage language) {
        var wanted = Asks.Query.of(address, EndedProgrammeQuery.class).filter();
        var asked = query.request();
        return SheetFormat.valueOf(form.toUpperCase(Locale.ROOT))
                .download(
                        "ended-programmes",
                        columns(language),
                        SheetRows.of(request -> list.execute(wanted, request).items(), asked.query(), asked.sort()));
    }

    private List<SheetColumn<EndedProgramme>> columns(SheetLanguage language) {
        return List.of(
                language.column(texts, "slug", "cooperation.column.slug", EndedProgramme::slug),
                language.column(texts, "title", "cooperation.column.title", row -> row.title()
                        .in(language.tag())),
                language.column(texts, "kind", "cooperation.column.kind", EndedProgramme::kind),
                language.column(texts, "level", "cooperation.programme.level", EndedProgramme::level),
                language.column(texts, "state", "cooperation.manage.state", EndedProgramme::state),
                language.column(
                        texts, "countries", "cooperation.column.countries", row -> String.join(" ", row.countries())),
                language.column(
                        texts, "approvalNumber", "cooperation.step.approvalNumber", EndedProgramme::approvalNumber),
                language.column(texts, "approvedFrom", "cooperation.column.approvedFrom", EndedProgramme::approvedFrom),
                language.column(texts, "endedOn", "cooperation.programme.endedOn", EndedProgramme::endedOn),
                language.column(texts, "decidedBy", "cooperation.programme.decidedBy", EndedProgramme::decidedBy),
                language.column(texts, "reason", "cooperation.programme.endReason", EndedProgramme::reason),
                language.column(texts, "students", "cooperation.programme.students", row -> row.students()
                        .in(language.tag())),
                language.column(texts, "graduates", "cooperation.programme.graduates", EndedProgramme::graduates));
    }
}
