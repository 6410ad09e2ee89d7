package org.caravanserai.web.exchanges.unit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.units.UnitRow;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.exchanges.units.AddUnit;
import org.caravanserai.exchanges.units.ChangeUnit;
import org.caravanserai.exchanges.units.RemoveUnit;
import org.caravanserai.exchanges.units.ShowUnits;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Faculties and departments of an organization. */
@Tag(name = "Exchanges")
@Path("/organizations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UnitResource {

    /** A unit; its parent is the code of the one that it belongs to. */
    @Schema(name = "Unit")
    public record UnitJson(
            String code, Map<String, String> name, @Nullable String parent, int level, long version) {

        static UnitJson of(UnitRow row) {
            return new UnitJson(row.code(), row.name().texts(), row.parent(), row.level(), row.version());
        }
    }

    /** All units, each after the one that it belongs to. */
    @Schema(name = "Units")
    public record UnitsJson(List<UnitJson> items) {}

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowUnits show;

    @Inject
    private AddUnit add;

    @Inject
    private ChangeUnit change;

    @Inject
    private RemoveUnit remove;

    @Operation(operationId = "listUnits", summary = "Faculties and departments of an organization")
    @GET
    @Public
    @Path("/{slug}/units")
    public UnitsJson list() {
        return new UnitsJson(
                show.execute(slug()).units().stream().map(UnitJson::of).toList());
    }

    @Operation(operationId = "addUnit", summary = "Add a faculty or department")
    @POST
    @APIResponseSchema(value = UnitJson.class, responseCode = "201", responseDescription = "The unit")
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{slug}/units")
    public Response add(AddUnit.NewUnit body) {
        var code = add.execute(slug(), body);
        return Response.created(URI.create("/api/v1/organizations/" + slug + "/units/" + code))
                .entity(one(code))
                .build();
    }

    @Operation(operationId = "changeUnit", summary = "Give a unit another name or place")
    @PUT
    @Requires(Permission.MANAGE_EXCHANGES)
    @Path("/{slug}/units/{code}")
    public UnitJson change(@PathParam("code") String code, ChangeUnit.ChangedUnit body) {
        change.execute(slug(), code, body);
        return one(code);
    }

    @Operation(operationId = "getUnit", summary = "A faculty or department")
    @GET
    @Public
    @Path("/{slug}/units/{code}")
    public UnitJson one(@PathParam("code") String code) {
        return show.execute(slug()).units().stream()
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .map(UnitJson::of)
                .orElseThrow(() -> new NotFound("not-found"));
    }

    @Operation(operationId = "removeUnit", summary = "Remove a unit that nothing refers to")
    @DELETE
    @Path("/{slug}/units/{code}")
    public void remove(@PathParam("code") String code) {
        remove.execute(slug(), code);
    }

    private Slug slug() {
        return Slug.read(slug).orElseThrow(() -> new NotFound("not-found"));
    }
}
