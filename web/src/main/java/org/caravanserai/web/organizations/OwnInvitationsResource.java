package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.AcceptMyInvitation;
import org.caravanserai.platform.organizations.DeclineMyInvitation;
import org.caravanserai.platform.organizations.ListMyInvitations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Invitations to roles that wait for the caller's answer. */
@Tag(name = "Organizations")
@Path("/me/role-invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class OwnInvitationsResource {

    /** An invitation of the caller. */
    @Schema(name = "OwnInvitation")
    public record OwnInvitationJson(
            UUID id,
            String organization,
            Map<String, String> name,

            @Schema(description = "Where the role counts; none: in the whole organization") @Nullable
            Map<String, String> place,

            OrganizationRole role,

            @Schema(description = "Last day of the role, in UTC; none: it has no end") @Nullable
            LocalDate until,

            Instant invitedAt,
            Instant expiresAt,
            @Nullable String givenBy) {

        static OwnInvitationJson of(ListMyInvitations.MyInvitation mine) {
            var place = mine.place();
            return new OwnInvitationJson(
                    mine.id(),
                    mine.slug(),
                    mine.organization().texts(),
                    place == null ? null : place.texts(),
                    mine.role(),
                    mine.until(),
                    mine.invitedAt(),
                    mine.expiresAt(),
                    mine.givenBy());
        }
    }

    @Inject
    private ListMyInvitations list;

    @Inject
    private AcceptMyInvitation accept;

    @Inject
    private DeclineMyInvitation decline;

    @Operation(
            operationId = "listMyRoleInvitations",
            summary = "Invitations to roles that I can answer, the newest first")
    @GET
    @Requires(Permission.SIGNED_IN)
    public List<OwnInvitationJson> list() {
        return list.execute().stream().map(OwnInvitationJson::of).toList();
    }

    @Operation(operationId = "acceptMyRoleInvitation", summary = "Accept an invitation: I have the role from now on")
    @POST
    @Path("/{id}/acceptance")
    @Requires(Permission.SIGNED_IN)
    public InvitationResource.AcceptedJson accept(@PathParam("id") UUID id) {
        var accepted = accept.execute(id);
        return new InvitationResource.AcceptedJson(accepted.organization().value(), accepted.role());
    }

    @Operation(operationId = "declineMyRoleInvitation", summary = "Decline an invitation; who sent it is told")
    @POST
    @Path("/{id}/refusal")
    @Requires(Permission.SIGNED_IN)
    public void decline(@PathParam("id") UUID id) {
        decline.execute(id);
    }
}
