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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.centers.point.PointForm;
import org.caravanserai.centers.point.SaveTeachingPoint;
import org.caravanserai.centers.point.ShowTeachingPoints;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.centers.CenterJson.CoordinatesJson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Places beside its seat at which a center teaches. */
@Tag(name = "Centers")
@Path("/centers/{slug}/teaching-points")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TeachingPointResource {

    /** A teaching point; languages: ISO 639-3; closedOn: last day, left out while it is open. */
    @Schema(name = "TeachingPointBody")
    public record BodyJson(
            Map<String, String> name,
            String country,
            String city,
            @Nullable String address,
            @Nullable CoordinatesJson coordinates,
            List<String> languages,
            LocalDate openedOn,
            @Nullable LocalDate closedOn) {

        PointForm form() {
            return new PointForm(
                    name,
                    country,
                    city,
                    address,
                    degrees(coordinates == null ? null : coordinates.latitude()),
                    degrees(coordinates == null ? null : coordinates.longitude()),
                    languages,
                    openedOn.toString(),
                    closedOn == null ? null : closedOn.toString());
        }

        private static @Nullable String degrees(@Nullable BigDecimal degrees) {
            return degrees == null ? null : degrees.toPlainString();
        }
    }

    /** A teaching point; open: whether it is open today. */
    @Schema(name = "TeachingPoint")
    public record PointJson(
            UUID id,
            Map<String, String> name,
            String country,
            String city,
            @Nullable String address,
            @Nullable CoordinatesJson coordinates,
            List<String> languages,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            boolean open) {

        static PointJson of(ShowTeachingPoints.Line line) {
            var content = line.point().content();
            var place = content.place();
            return new PointJson(
                    line.point().id(),
                    content.name().texts(),
                    place.country().value(),
                    place.city(),
                    place.address(),
                    CoordinatesJson.of(place.latitude(), place.longitude()),
                    content.languages().stream().map(TaughtLanguage::value).toList(),
                    content.openedOn(),
                    content.closedOn(),
                    line.open());
        }
    }

    @PathParam("slug")
    private String slug = "";

    @Inject
    private ShowTeachingPoints show;

    @Inject
    private SaveTeachingPoint save;

    @Operation(operationId = "listTeachingPoints", summary = "Teaching points of a center, those that are open first")
    @GET
    @Public
    public List<PointJson> list() {
        return show.execute(CenterAddress.of(slug)).stream().map(PointJson::of).toList();
    }

    @Operation(operationId = "addTeachingPoint", summary = "Record a teaching point of a center")
    @POST
    @Requires(Permission.MANAGE_CENTER)
    public List<PointJson> add(BodyJson body) {
        save.execute(CenterAddress.of(slug), null, body.form());
        return list();
    }

    @Operation(operationId = "changeTeachingPoint", summary = "Change a teaching point, or close it")
    @PUT
    @APIResponse(responseCode = "409", description = "teaching-point-in-use")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{id}")
    public List<PointJson> change(@PathParam("id") String id, BodyJson body) {
        save.execute(CenterAddress.of(slug), CenterAddress.id(id), body.form());
        return list();
    }
}
