package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.MemberLine;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.ChangeRoleEnd;
import org.caravanserai.platform.organizations.InviteMember;
import org.caravanserai.platform.organizations.ListGivenRoles;
import org.caravanserai.platform.organizations.ListMembers;
import org.caravanserai.platform.organizations.ListRoles;
import org.caravanserai.platform.organizations.RemoveMember;
import org.caravanserai.platform.organizations.ShowMember;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The members of an organization, by their email addresses; for everybody else there are none. */
@Tag(name = "Organizations")
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationMembersResource {

    /** Invited person and role. */
    @Schema(
            name = "MemberWish",
            requiredProperties = {"email", "role"})
    public record WishJson(
            @Schema(format = "email") @Nullable String email,
            @Nullable OrganizationRole role,

            @Schema(description = "Last day of the role, in UTC; none: it has no end") @Nullable
            LocalDate until) {}

    /** The last day of a role. */
    @Schema(name = "RoleEnd")
    public record EndJson(
            @Schema(description = "In UTC; none: the role has no end") @Nullable
            LocalDate until) {}

    /** A role of a member. */
    @Schema(name = "HeldRole")
    public record RoleJson(
            String email,
            String name,
            OrganizationRole role,
            Instant since,

            @Schema(description = "Last day, in UTC; none: the role has no end") @Nullable
            LocalDate until,

            @Nullable String givenBy) {

        static RoleJson of(RoleLine line) {
            return new RoleJson(line.email(), line.name(), line.role(), line.since(), line.until(), line.givenBy());
        }
    }

    /** The invited person, and the end of the link's validity. */
    public record InvitedJson(String email, OrganizationRole role, Instant expiresAt) {}

    /** A member. */
    public record MemberJson(String email, String name, List<OrganizationRole> roles, Instant since) {

        static MemberJson of(MemberLine member) {
            return new MemberJson(member.email(), member.name(), member.roles(), member.since());
        }
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ListGivenRoles roles;

    @Inject
    private ListMembers list;

    @Inject
    private ShowMember member;

    @Inject
    private InviteMember invite;

    @Inject
    private RemoveMember remove;

    @Inject
    private ListRoles held;

    @Inject
    private ChangeRoleEnd change;

    @Operation(operationId = "listMembers", summary = "Members of an organization")
    @GET
    @Path("/{slug}/members")
    public PageJson<MemberJson> list(@BeanParam ListQuery query) {
        return PageJson.of(list.execute(PathSlug.of(slug), query.request()).map(MemberJson::of));
    }

    /** Invites by email; the answer is the same whether or not the address has an account. */
    @Operation(
            operationId = "inviteMember",
            summary = "Invite a person by email to a role",
            description = "The answer does not tell whether the address has an account.")
    @POST
    @APIResponseSchema(
            value = InvitedJson.class,
            responseCode = "202",
            responseDescription = "The invitation is on its way")
    @Requires(Permission.INVITE_STAFF)
    @Path("/{slug}/members")
    public Response invite(@Nullable WishJson wish) {
        roles.execute(PathSlug.of(slug));
        var email = wish == null || wish.email() == null ? "" : wish.email();
        var role = wish == null ? null : wish.role();
        var until = wish == null ? null : wish.until();
        new Invalid.Collector()
                .check(!email.isBlank(), "email", "required")
                .check(role != null, "role", "required")
                .throwIfAny();
        var address = EmailAddress.of(email);
        var given = Objects.requireNonNull(role);
        var expires = invite.execute(PathSlug.of(slug), address, given, until);
        return Response.status(Response.Status.ACCEPTED)
                .entity(new InvitedJson(address.value(), given, expires))
                .build();
    }

    @Operation(
            operationId = "listRoles",
            summary = "Roles in an organization: who, since, until, given by",
            description = "Searches names and addresses; sorts by since, until, name, email, role.")
    @GET
    @Path("/{slug}/roles")
    public PageJson<RoleJson> roles(@BeanParam ListQuery query) {
        return PageJson.of(held.execute(PathSlug.of(slug), query.request()).map(RoleJson::of));
    }

    /** Sets the last day of one role, or lets it go on without an end. */
    @Operation(operationId = "changeRoleEnd", summary = "Set the last day of a role, or none")
    @PUT
    @Requires(Permission.INVITE_STAFF)
    @Path("/{slug}/members/{email}/{role}")
    public void changeEnd(
            @PathParam("email") String email,
            @Parameter(schema = @Schema(implementation = OrganizationRole.class)) @PathParam("role") String role,
            EndJson end) {
        var named = OneOf.constant(OrganizationRole.class, "role", role);
        change.execute(
                PathSlug.of(slug),
                member.execute(PathSlug.of(slug), EmailAddress.of(email)).accountId(),
                named,
                end.until());
    }

    /** Takes one role away; other roles of the same person stay. */
    @APIResponse(responseCode = "400", ref = "BadInput")
    @Operation(operationId = "removeMember", summary = "Take a role away")
    @DELETE
    @Path("/{slug}/members/{email}/{role}")
    public void remove(
            @PathParam("email") String email,
            @Parameter(schema = @Schema(implementation = OrganizationRole.class)) @PathParam("role") String role,
            @Parameter(description = "Which the person reads") @QueryParam("reason") @Nullable String reason) {
        var taken = OneOf.constant(OrganizationRole.class, "role", role);
        remove.execute(
                PathSlug.of(slug),
                member.execute(PathSlug.of(slug), EmailAddress.of(email)).accountId(),
                taken,
                Reason.orNull(reason));
    }
}
