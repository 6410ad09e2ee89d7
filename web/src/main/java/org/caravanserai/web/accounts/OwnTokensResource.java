package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.accounts.ApiTokenLine;
import org.caravanserai.domain.accounts.Device;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.accounts.IssueToken;
import org.caravanserai.platform.accounts.ListTokens;
import org.caravanserai.platform.accounts.RevokeToken;
import org.caravanserai.platform.accounts.SignIn;
import org.caravanserai.web.access.CallerChange;
import org.caravanserai.web.access.ClientAddress;
import org.caravanserai.web.rest.AnswersSecret;
import org.caravanserai.web.rest.LargestBody;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Tokens of the API: made with email address and password, listed and revoked by their owner. */
@Tag(name = "Accounts", description = "The caller, and access tokens")
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnTokensResource {

    private static final String UNNAMED = "API";

    /** An address, a password and a name at their longest, in any encoding of JSON. */
    private static final int MOST_BYTES = 1 << 14;

    @Inject
    private ListTokens list;

    @Inject
    private RevokeToken revoke;

    @Inject
    private SignIn signIn;

    @Inject
    private IssueToken issue;

    @Inject
    private CallerChange caller;

    @Inject
    private ClientAddress address;

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

    @Context
    private HttpServletRequest request;

    /** Request for a token; the name is for the owner's list. */
    @Schema(name = "TokenWish")
    public record Wish(
            @Schema(format = "email") String email,
            @Schema(format = "password") String password,
            @Nullable String name) {}

    /** A new token, shown this once. */
    @Schema(name = "Token")
    public record Issued(UUID id, String token, Instant expiresAt) {}

    @Operation(operationId = "issueToken", summary = "Get a token with email address and password")
    @Consumes(MediaType.APPLICATION_JSON)
    @POST
    @APIResponseSchema(value = Issued.class, responseCode = "201", responseDescription = "The token, shown this once")
    @APIResponse(responseCode = "401", ref = "SignIn")
    @APIResponse(responseCode = "429", ref = "TooMany")
    @Public
    @AnswersSecret
    @LargestBody(MOST_BYTES)
    public Response issue(Wish wish) {
        caller.to(signIn.execute(
                new EmailAddress(wish.email()),
                wish.password(),
                address.of(request),
                Device.of(request.getHeader("User-Agent"))));
        var name = wish.name();
        var issued = issue.execute(name == null ? UNNAMED : name);
        return Response.status(Response.Status.CREATED)
                .entity(new Issued(issued.id(), issued.secret().value(), issued.expiresAt()))
                .build();
    }
}
