package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.exchanges.application.ApplicationDraft;
import org.caravanserai.exchanges.application.ApplyForCall;
import org.caravanserai.exchanges.call.PlaceNames;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.exchanges.call.CallAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Applying for places of a call. */
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
}
