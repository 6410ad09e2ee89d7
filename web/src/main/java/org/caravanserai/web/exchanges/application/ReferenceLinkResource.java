package org.caravanserai.web.exchanges.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.exchanges.call.ReferenceState;
import org.caravanserai.domain.exchanges.call.ReferenceStep;
import org.caravanserai.exchanges.reference.DeclineReference;
import org.caravanserai.exchanges.reference.GiveReference;
import org.caravanserai.exchanges.reference.OpenReferenceLink;
import org.caravanserai.exchanges.reference.ReferenceFiles;
import org.caravanserai.platform.access.Public;
import org.caravanserai.web.rest.LargestBody;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actions of a referee without an account, by the link of the email. */
@Tag(name = "Exchanges")
@Path("/reference-links/{token}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferenceLinkResource {

    /** Request to the referee. */
    @Schema(name = "ReferenceRequest")
    public record RequestJson(
            String applicant,
            Map<String, String> call,
            Map<String, String> host,
            String referee,
            String relation,
            ReferenceState state,
            Instant until,

            @Schema(description = "What the referee can do now")
            Set<ReferenceStep> possible) {

        static RequestJson of(OpenReferenceLink.Opened opened) {
            return new RequestJson(
                    opened.applicant().full(),
                    opened.call().texts(),
                    opened.host().texts(),
                    opened.referee(),
                    opened.relation(),
                    opened.state(),
                    opened.until(),
                    opened.possible());
        }
    }

    /** A written reference, at most 20,000 characters. */
    @Schema(name = "WrittenReference")
    public record TextJson(String text) {}

    @PathParam("token")
    private String token = "";

    @Inject
    private OpenReferenceLink open;

    @Inject
    private GiveReference give;

    @Inject
    private DeclineReference decline;

    @Operation(operationId = "openReferenceLink", summary = "What the link of a referee asks for")
    @GET
    @APIResponse(responseCode = "404", description = "No such link, the time is over or the request was taken back")
    public RequestJson request() {
        return RequestJson.of(open.execute(token));
    }

    @Operation(operationId = "writeReference", summary = "Give the reference as a text, once")
    @POST
    @APIResponse(responseCode = "409", description = "reference-state")
    @Public
    @Path("/text")
    public RequestJson write(TextJson body) {
        give.execute(new GiveReference.Command(token, body.text(), null));
        return request();
    }

    @Operation(
            operationId = "uploadReference",
            summary = "Give the reference as a PDF file, once",
            description = "The content is the body.")
    @POST
    @Consumes(MediaType.WILDCARD)
    @RequestBody(content = @Content(mediaType = "application/octet-stream"))
    @LargestBody(ReferenceFiles.MOST_MEGABYTES << 20)
    @APIResponse(responseCode = "409", description = "reference-state")
    @Public
    @Path("/file")
    public RequestJson upload(
            @Parameter(description = "Name of the file with its ending", required = true)
                    @QueryParam("name")
                    @DefaultValue("")
                    String name,
            InputStream content) {
        give.execute(new GiveReference.Command(token, null, new GiveReference.SentFile(name, content)));
        return request();
    }

    @Operation(operationId = "declineReference", summary = "Say that there will be no reference")
    @POST
    @APIResponse(responseCode = "409", description = "reference-state")
    @Public
    @Path("/refusal")
    public RequestJson decline() {
        decline.execute(token);
        return request();
    }
}
