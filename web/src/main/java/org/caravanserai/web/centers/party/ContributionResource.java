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
import org.caravanserai.centers.party.SaveContribution;
import org.caravanserai.centers.party.SaveContribution.ContributionDraft;
import org.caravanserai.centers.party.ShowContributions;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.party.AssetKind;
import org.caravanserai.domain.centers.party.Contribution;
import org.caravanserai.domain.centers.party.EndOwner;
import org.caravanserai.domain.centers.party.Giver;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Contributions of host, partner and third parties to a center. */
@Tag(name = "Centers")
@Path("/centers/{slug}/contributions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContributionResource {

    /** A contribution to a center. */
    @Schema(name = "CenterContribution")
    public record ContributionJson(
            UUID id,
            Giver giver,
            @Nullable UUID party,
            AssetKind kind,
            String description,
            @Nullable Integer quantity,
            @Nullable String amount,
            @Nullable String currency,
            LocalDate pledgedOn,
            @Nullable LocalDate deliveredOn,
            EndOwner endOwner) {

        static ContributionJson of(Contribution contribution) {
            var terms = contribution.terms();
            var value = terms.value();
            return new ContributionJson(
                    contribution.id(),
                    terms.giver(),
                    terms.party(),
                    terms.kind(),
                    terms.description(),
                    terms.quantity(),
                    value == null ? null : value.amount().toPlainString(),
                    value == null ? null : value.currency().getCurrencyCode(),
                    terms.pledgedOn(),
                    terms.deliveredOn(),
                    terms.endOwner());
        }
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowContributions show;

    @Inject
    private SaveContribution save;

    @Operation(
            operationId = "listCenterContributions",
            summary = "Contributions to a center, for its directors and the authority")
    @GET
    @Requires(Permission.SIGNED_IN)
    public List<ContributionJson> list() {
        return show.execute(CenterAddress.of(slug)).contributions().stream()
                .map(ContributionJson::of)
                .toList();
    }

    @Operation(operationId = "addCenterContribution", summary = "Record a pledge to a center")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    public List<ContributionJson> add(ContributionDraft body) {
        save.execute(CenterAddress.of(slug), null, body);
        return list();
    }

    @Operation(
            operationId = "changeCenterContribution",
            summary = "Change what is recorded of a contribution, also that it was delivered")
    @PUT
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{id}")
    public List<ContributionJson> change(@PathParam("id") String id, ContributionDraft body) {
        save.execute(CenterAddress.of(slug), CenterAddress.id(id), body);
        return list();
    }
}
