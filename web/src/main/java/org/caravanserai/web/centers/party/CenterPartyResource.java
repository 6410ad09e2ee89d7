package org.caravanserai.web.centers.party;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.centers.party.SaveThirdParty;
import org.caravanserai.centers.party.SaveThirdParty.PartyDraft;
import org.caravanserai.centers.party.ShowThirdParties;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.party.ThirdPartyRole;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Institutions that take part in a center without running it. */
@Tag(name = "Centers")
@Path("/centers/{slug}/third-parties")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CenterPartyResource {

    /** A third party; current: whether it takes part today. */
    @Schema(name = "ThirdParty")
    public record PartyJson(
            UUID id,
            @Nullable String organization,
            @Nullable String name,
            ThirdPartyRole role,
            LocalDate from,
            @Nullable LocalDate until,
            boolean current) {

        static PartyJson of(ShowThirdParties.Line line) {
            var terms = line.party().terms();
            var organization = line.organization();
            return new PartyJson(
                    line.party().id(),
                    organization == null ? null : organization.slug(),
                    terms.name(),
                    terms.role(),
                    terms.from(),
                    terms.until(),
                    line.current());
        }
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowThirdParties show;

    @Inject
    private SaveThirdParty save;

    @Operation(operationId = "listThirdParties", summary = "Third parties of a center, those that joined last first")
    @GET
    @Public
    public List<PartyJson> list() {
        return show.execute(CenterAddress.of(slug)).stream().map(PartyJson::of).toList();
    }

    @Operation(operationId = "addThirdParty", summary = "Record a third party of a center")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    public List<PartyJson> add(PartyDraft body) {
        save.execute(CenterAddress.of(slug), null, body);
        return list();
    }

    @Operation(operationId = "changeThirdParty", summary = "Change what is recorded of a third party")
    @PUT
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{id}")
    public List<PartyJson> change(@PathParam("id") String id, PartyDraft body) {
        save.execute(CenterAddress.of(slug), CenterAddress.id(id), body);
        return list();
    }
}
