package org.caravanserai.web.organizations;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.organizations.EndOrganization;
import org.caravanserai.platform.organizations.MergeOrganizations;
import org.caravanserai.platform.organizations.ShowOrganization;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** End of an organization: closed, possibly with a successor, or merged into another one. */
@Tag(name = "Organizations")
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganizationEndResource {

    /** The successor of a closed organization, and a note. */
    public record EndJson(
            OrganizationJson.@Nullable RelativeJson successor,
            @Nullable String note) {}

    /** The one that stays. */
    public record MergeJson(OrganizationJson.RelativeJson into) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private EndOrganization end;

    @Inject
    private MergeOrganizations merge;

    @Inject
    private ShowOrganization show;

    @Operation(operationId = "closeOrganization", summary = "Close an organization, with its successor if there is one")
    @POST
    @Requires(Permission.VERIFY_ORGANIZATIONS)
    @Path("/{slug}/end")
    public OrganizationJson end(
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            @Nullable EndJson body) {
        var successor = body == null ? null : named(body.successor(), "successor");
        end.execute(address(), successor, body == null ? null : body.note(), Versions.decidedOn(tag));
        return organization();
    }

    /** Answers with the one that stays. */
    @Operation(operationId = "mergeOrganization", summary = "Merge an organization into another one")
    @POST
    @Requires(Permission.MERGE_ORGANIZATIONS)
    @Path("/{slug}/merge")
    public OrganizationJson merge(
            @Parameter(required = true) @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag, MergeJson body) {
        var into = named(body.into(), "into");
        if (into == null) {
            throw new Invalid("into", "required");
        }
        merge.execute(address(), into, Versions.decidedOn(tag));
        return organization();
    }

    private OrganizationJson organization() {
        return OrganizationJson.of(show.execute(address()));
    }

    private Slug address() {
        return PathSlug.of(slug);
    }

    private static @Nullable Slug named(OrganizationJson.@Nullable RelativeJson other, String field) {
        return other == null || other.slug() == null
                ? null
                : Slug.read(other.slug()).orElseThrow(() -> new Invalid(field, "unknown-organization"));
    }
}
