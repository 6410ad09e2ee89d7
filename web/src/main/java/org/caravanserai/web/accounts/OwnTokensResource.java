package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.caravanserai.domain.accounts.ApiTokenLine;
import org.caravanserai.platform.accounts.ListTokens;
import org.caravanserai.platform.accounts.RevokeToken;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's tokens of the API: listed and revoked. */
@Tag(name = "Accounts")
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnTokensResource {

    @Inject
    private ListTokens list;

    @Inject
    private RevokeToken revoke;

    @Operation(operationId = "listTokens", summary = "My tokens")
    @GET
    public PageJson<ApiTokenLine> mine(@BeanParam ListQuery query) {
        return PageJson.of(list.execute(query.request()));
    }

    @Operation(operationId = "revokeToken", summary = "Revoke a token")
    @DELETE
    @Path("/{id}")
    public void revoke(@PathParam("id") UUID id) {
        revoke.execute(id);
    }
}
