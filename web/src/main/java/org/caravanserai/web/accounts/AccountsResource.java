package org.caravanserai.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountFilter;
import org.caravanserai.domain.accounts.AccountRow;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.AccountStep;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.accounts.ConfirmAccount;
import org.caravanserai.platform.accounts.DisableAccount;
import org.caravanserai.platform.accounts.EnableAccount;
import org.caravanserai.platform.accounts.ListAccounts;
import org.caravanserai.platform.accounts.ListSignIns;
import org.caravanserai.platform.accounts.SendPasswordLink;
import org.caravanserai.platform.accounts.ShowAccount;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accounts for administrators: who has one, and access to it. */
@Tag(name = "Administration")
@Path("/admin/users")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AccountsResource {

    /** An account. */
    @Schema(name = "Account")
    public record AccountJson(
            UUID id,
            String email,
            String name,
            @Nullable String country,
            AccountState state,
            Set<PlatformRole> roles,
            int organizations,
            Instant createdAt,

            @Schema(description = "What the caller can do with it now; not in lists") @Nullable
            Set<AccountStep> possible) {

        static AccountJson of(AccountRow row) {
            return of(row, null);
        }

        static AccountJson of(ShowAccount.Found found) {
            return of(found.account(), found.possible());
        }

        private static AccountJson of(AccountRow row, @Nullable Set<AccountStep> possible) {
            return new AccountJson(
                    row.id(),
                    row.email(),
                    row.name(),
                    row.country(),
                    row.state(),
                    row.roles(),
                    row.organizations(),
                    row.createdAt(),
                    possible);
        }
    }

    /** Why something is done to an account. */
    @Schema(name = "AccountStepReason")
    public record ReasonJson(
            @Schema(description = "Which the person reads", maxLength = Reason.LONGEST)
            String reason) {}

    @Inject
    private ListAccounts list;

    @Inject
    private ShowAccount show;

    @Inject
    private ListSignIns signIns;

    @Inject
    private ConfirmAccount confirm;

    @Inject
    private SendPasswordLink passwordLink;

    @Inject
    private DisableAccount disable;

    @Inject
    private EnableAccount enable;

    @Operation(
            operationId = "listAccounts",
            summary = "Accounts",
            description = "Searches names and addresses; sorts by name, email, created.")
    @GET
    @Requires(Permission.MANAGE_USERS)
    public PageJson<AccountJson> list(
            @BeanParam ListQuery query,
            @Parameter(schema = @Schema(implementation = AccountState.class)) @QueryParam("state") @Nullable
                    String state,
            @Parameter(schema = @Schema(implementation = PlatformRole.class)) @QueryParam("role") @Nullable
                    String role) {
        var filter = new AccountFilter(
                state == null || state.isBlank() ? null : OneOf.constant(AccountState.class, "state", state),
                role == null || role.isBlank() ? null : OneOf.constant(PlatformRole.class, "role", role));
        return PageJson.of(list.execute(filter, query.request()).map(AccountJson::of));
    }

    @Operation(operationId = "getAccount", summary = "One account")
    @GET
    @Requires(Permission.MANAGE_USERS)
    @Path("/{id}")
    public AccountJson account(@PathParam("id") UUID id) {
        return AccountJson.of(show.execute(id));
    }

    @Operation(
            operationId = "listSignIns",
            summary = "Sign-ins of an account within 90 days, also failed ones",
            description = "The latest first; sorts by at.")
    @GET
    @Requires(Permission.MANAGE_USERS)
    @Path("/{id}/sign-ins")
    public PageJson<SignInJson> signIns(@PathParam("id") UUID id, @BeanParam ListQuery query) {
        return PageJson.of(signIns.execute(id, query.request()).map(SignInJson::of));
    }

    @Operation(operationId = "confirmAccount", summary = "Confirm the address of an account by hand")
    @POST
    @Requires(Permission.MANAGE_USERS)
    @Path("/{id}/confirm")
    public void confirm(@PathParam("id") UUID id, ReasonJson why) {
        confirm.execute(id, Reason.of(why.reason()));
    }

    @Operation(operationId = "sendPasswordLink", summary = "Send somebody the link to set a new password")
    @POST
    @APIResponse(responseCode = "202", description = "The email is on its way")
    @APIResponse(responseCode = "429", ref = "TooMany")
    @Requires(Permission.MANAGE_USERS)
    @Path("/{id}/password-link")
    public Response sendPasswordLink(@PathParam("id") UUID id) {
        passwordLink.execute(id);
        return Response.accepted().build();
    }

    @Operation(operationId = "disableAccount", summary = "Close an account; its sessions and tokens end at once")
    @POST
    @Requires(Permission.MANAGE_USERS)
    @Path("/{id}/disable")
    public void disable(@PathParam("id") UUID id, ReasonJson why) {
        disable.execute(id, Reason.of(why.reason()).value());
    }

    @Operation(operationId = "enableAccount", summary = "Reopen an account")
    @POST
    @Requires(Permission.MANAGE_USERS)
    @Path("/{id}/enable")
    public void enable(@PathParam("id") UUID id, ReasonJson why) {
        enable.execute(id, Reason.of(why.reason()).value());
    }
}
