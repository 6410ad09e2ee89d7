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
import java.util.Map;
import java.util.UUID;
import org.caravanserai.centers.point.PointDraft;
import org.caravanserai.centers.point.SaveTeachingPoint;
import org.caravanserai.centers.point.ShowTeachingPoints;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.center.TaughtLanguage;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.web.centers.CenterAddress;
import org.caravanserai.web.centers.center.CenterJson.CoordinatesJson;
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

    /** A teaching point. In JSON its coordinates are one object, of which neither may be missing. */
    @Schema(name = "TeachingPointBody")
    public record BodyJson(
            LocalizedText name,
            CountryCode country,
            String city,
            @Nullable String address,
            @Nullable CoordinatesJson coordinates,
            List<TaughtLanguage> languages,
            LocalDate openedOn,
            @Nullable LocalDate closedOn) {

        private PointDraft draft() {
            return new PointDraft(
                    name,
                    country,
                    city,
                    address,
                    coordinates == null ? null : coordinates.latitude(),
                    coordinates == null ? null : coordinates.longitude(),
                    languages,
                    openedOn,
                    closedOn);
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
        save.execute(CenterAddress.of(slug), null, body.draft());
        return list();
    }

    @Operation(operationId = "changeTeachingPoint", summary = "Change a teaching point, or close it")
    @PUT
    @APIResponse(responseCode = "409", description = "teaching-point-in-use")
    @Requires(Permission.MANAGE_CENTER)
    @Path("/{id}")
    public List<PointJson> change(@PathParam("id") String id, BodyJson body) {
        save.execute(CenterAddress.of(slug), CenterAddress.id(id), body.draft());
        return list();
    }
}
