package org.caravanserai.web.cooperation.registry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.caravanserai.cooperation.registry.ListWithdrawn;
import org.caravanserai.cooperation.registry.WithdrawEntry;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.EntryKind;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.lists.RowsInMemory;
import org.caravanserai.web.rest.ListQuery;
import org.caravanserai.web.rest.PageJson;
import org.caravanserai.web.rest.Versions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Records of the registry that are withdrawn. */
@Tag(name = "Cooperation")
@Path("/registry")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WithdrawalResource {

    @Inject
    private WithdrawEntry withdraw;

    @Inject
    private ListWithdrawn list;

    /** Why a record is withdrawn; which one, its address says. */
    @Schema(name = "RegistryWithdrawal")
    public record WithdrawalBody(String reason) {}

    /** A withdrawn record. */
    @Schema(name = "WithdrawnRegistryEntry")
    public record WithdrawnJson(EntryRowJson record, String reason, Instant at) {}

    @Operation(
            operationId = "listWithdrawnRegistryEntries",
            summary = "Withdrawn records with the reasons, the last first")
    @GET
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/withdrawn")
    public PageJson<WithdrawnJson> list(@BeanParam ListQuery query) {
        return PageJson.of(RowsInMemory.asTheyCome(list.execute())
                .page(query.request())
                .map(each -> new WithdrawnJson(EntryRowJson.of(each.row(), Set.of()), each.reason(), each.at())));
    }

    @Operation(
            operationId = "withdrawRegistryEntry",
            summary = "Withdraw a record: it is public no longer and counts in no figure; its history stays")
    @POST
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "changed-meanwhile")
    @Requires(Permission.MANAGE_COOPERATION)
    @Path("/{kind: instruments|mechanisms|alliances|programmes|projects}/{slug}/withdrawal")
    public void withdraw(
            @PathParam("kind") String kind,
            @PathParam("slug") String slug,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String tag,
            WithdrawalBody body) {
        var named = EntryKind.valueOf(kind.substring(0, kind.length() - 1).toUpperCase(Locale.ROOT));
        withdraw.execute(
                named, Slug.read(slug).orElseThrow(() -> new NotFound("not-found")), Versions.of(tag), body.reason());
    }
}
