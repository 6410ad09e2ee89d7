package org.caravanserai.web.centers.fee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.centers.fee.SetClassFee;
import org.caravanserai.centers.fee.SetClassFee.ClassFeeTerms;
import org.caravanserai.centers.fee.ShowClassFee;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Fee of a class. */
@Tag(name = "Centers")
@Path("/classes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClassFeeResource {

    @Inject
    private SetClassFee set;

    @Inject
    private ShowClassFee show;

    @Operation(operationId = "getClassFee", summary = "What a class costs")
    @GET
    @Requires(Permission.MANAGE_CENTER)
    @APIResponse(responseCode = "204", description = "Nothing")
    @Path("/{code}/fee")
    public @Nullable ClassFeeTerms fee(@PathParam("code") String code) {
        return show.execute(code).map(ClassFeeTerms::of).orElse(null);
    }

    @Operation(operationId = "setClassFee", summary = "Say what a class costs")
    @PUT
    @Requires(Permission.MANAGE_CENTER)
    @APIResponse(responseCode = "409", description = "fee-in-use")
    @Path("/{code}/fee")
    public void set(@PathParam("code") String code, ClassFeeTerms body) {
        set.execute(code, body);
    }
}
