package org.caravanserai.web.cooperation.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.cooperation.programme.EndProgramme;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.cooperation.registry.EntryJson;
import org.caravanserai.web.cooperation.registry.RegistryResponses;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The end of a joint programme. */
@Tag(name = "Cooperation")
@Path("/programmes/{slug}/end")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProgrammeEndResource {

    @Inject
    private RegistryResponses responses;

    @Inject
    private EndProgramme end;

    @Operation(
            operationId = "endProgramme",
            summary = "A programme is over: when, by whose decision, why, and what becomes of its students")
    @POST
    @APIResponseSchema(value = EntryJson.class, responseCode = "200", responseDescription = "What is registered now")
    @APIResponse(responseCode = "409", description = "programme-state, changed-meanwhile")
    @Requires(Permission.MANAGE_COOPERATION)
    public Response end(
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            EndProgramme.ProgrammeEndForm body) {
        return responses.after(EntryKind.PROGRAMME, slug, tag, (entry, read) -> end.execute(entry, read, body));
    }
}
