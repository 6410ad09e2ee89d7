package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.accounts.ListMySignIns;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sign-ins of the caller's account. */
@Tag(name = "Accounts")
@Path("/me/sign-ins")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnSignInsResource {

    @Inject
    private ListMySignIns list;

    @Operation(
            operationId = "listMySignIns",
            summary = "Sign-ins of my account within 90 days, also failed ones",
            description = "The latest first; sorts by at.")
    @GET
    @Requires(Permission.SIGNED_IN)
    public PageJson<SignInJson> list(@BeanParam ListQuery query) {
        return PageJson.of(list.execute(query.request()).map(SignInJson::of));
    }
}
