package org.caravanserai.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.credentials.ShowCredentialKeys;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public keys of signed credentials. */
@Tag(name = "Documents", description = "Documents that organizations have issued")
@Path("/credentials")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CredentialKeyResource {

    @Inject
    private ShowCredentialKeys show;

    @Operation(
            operationId = "getCredentialKeys",
            summary = "The public keys by which anybody verifies signed credentials, a JSON Web Key Set")
    @GET
    @Public
    @Path("/keys")
    public Response keys() {
        return Response.ok(show.execute()).build();
    }
}
