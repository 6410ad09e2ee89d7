package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ReferenceState;
import org.caravanserai.domain.exchanges.call.ReferenceStep;
import org.caravanserai.exchanges.reference.AskForReference;
import org.caravanserai.exchanges.reference.ListOwnReferences;
import org.caravanserai.exchanges.reference.RemindReferee;
import org.caravanserai.exchanges.reference.WithdrawReferenceRequest;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** References requested by an applicant, without their content. */
@Tag(name = "Exchanges")
@Path("/applications/{code}/references")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferenceResource {

    /** A request as its applicant sees it. */
    @Schema(name = "OwnReference")
    public record LineJson(
            String code,
            String name,
            String email,
            String relation,
            ReferenceState state,
            Instant requestedAt,
            @Nullable Instant remindedAt,
            @Nullable Instant answeredAt,

            @Schema(description = "What the applicant can do about it now")
            Set<ReferenceStep> possible) {

        static LineJson of(ListOwnReferences.Line line) {
            return new LineJson(
                    line.code(),
                    line.name(),
                    line.email(),
                    line.relation(),
                    line.state(),
                    line.requestedAt(),
                    line.remindedAt(),
                    line.answeredAt(),
                    line.possible());
        }
    }

    /** Number of references requested and received, with all requests. */
    @Schema(name = "OwnReferences")
    public record LinesJson(int asked, boolean required, long arrived, List<LineJson> items) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private ListOwnReferences list;

    @Inject
    private AskForReference ask;

    @Inject
    private RemindReferee remind;

    @Inject
    private WithdrawReferenceRequest withdraw;

    @Operation(operationId = "listOwnReferences", summary = "Which references for the own application have arrived")
    @GET
    public LinesJson list() {
        var own = list.execute(code);
        return new LinesJson(
                own.asked().number(),
                own.asked().required(),
                own.arrived(),
                own.lines().stream().map(LineJson::of).toList());
    }

    @Operation(
            operationId = "askForReference",
            summary = "Name a referee, who gets a link by email",
            description = "The link works once, until the deadline of the call; it is told to nobody else.")
    @POST
    @APIResponseSchema(value = LineJson.class, responseCode = "201", responseDescription = "The request")
    @APIResponse(responseCode = "409", description = "references-full, call-closed, application-state")
    @Requires(Permission.SIGNED_IN)
    public Response ask(AskForReference.RefereeWish body) {
        var made = ask.execute(code, body);
        return Response.created(URI.create("/api/v1/applications/" + code + "/references/" + made))
                .entity(line(made))
                .build();
    }

    @Operation(operationId = "remindReferee", summary = "Send the link to the referee again")
    @POST
    @APIResponse(responseCode = "409", description = "reminded-recently, reference-over, call-closed")
    @Requires(Permission.SIGNED_IN)
    @Path("/{reference}/reminder")
    public LineJson remind(@PathParam("reference") String reference) {
        remind.execute(code, reference);
        return line(reference);
    }

    @Operation(operationId = "withdrawReferenceRequest", summary = "Take back what a referee was asked for")
    @DELETE
    @APIResponse(responseCode = "409", description = "reference-state, call-closed")
    @Path("/{reference}")
    public void withdraw(@PathParam("reference") String reference) {
        withdraw.execute(code, reference);
    }

    private LineJson line(String reference) {
        return list.execute(code).lines().stream()
                .filter(each -> each.code().equals(reference))
                .findFirst()
                .map(LineJson::of)
                .orElseThrow();
    }
}
