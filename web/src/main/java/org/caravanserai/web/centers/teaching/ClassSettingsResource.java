package org.caravanserai.web.centers.teaching;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.centers.teaching.ChangeClass;
import org.caravanserai.centers.teaching.ClassSettings;
import org.caravanserai.centers.teaching.ReadClassSettings;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.rest.Versioned;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Settings of a class, for the directors of its center. */
@Tag(name = "Centers")
@Path("/classes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClassSettingsResource {

    @Inject
    private ReadClassSettings read;

    @Inject
    private ChangeClass change;

    @Operation(operationId = "getClassSettings", summary = "How a class is held")
    @GET
    @Versioned
    @APIResponseSchema(value = ClassSettings.class, responseCode = "200", responseDescription = "The settings")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/settings")
    public Response settings(@PathParam("code") String code) {
        return answer(code);
    }

    @Operation(
            operationId = "changeClassSettings",
            summary = "Change how a class is held; more places are offered to who waits")
    @PUT
    @Versioned
    @APIResponseSchema(value = ClassSettings.class, responseCode = "200", responseDescription = "The settings")
    @APIResponse(responseCode = "409", description = "class-over, capacity-below-taken, changed-meanwhile")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{code}/settings")
    public Response change(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            ClassSettings body) {
        change.execute(code, Versions.of(tag), body);
        return answer(code);
    }

    private Response answer(String code) {
        var known = read.execute(code);
        return Response.ok(known.settings())
                .tag(new EntityTag(Long.toString(known.version())))
                .build();
    }
}
