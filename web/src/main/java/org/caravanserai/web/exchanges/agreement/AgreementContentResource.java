package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.TermsDifference;
import org.caravanserai.domain.exchanges.places.Places;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Between;
import org.caravanserai.exchanges.agreement.CompareRevisions;
import org.caravanserai.exchanges.agreement.ShowPlaces;
import org.caravanserai.platform.forms.Described;
import org.caravanserai.web.rest.Asks;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Content of an agreement's revisions, and its places. */
@Tag(name = "Exchanges")
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementContentResource {

    static final int LAST_REVISION = 1_000_000;

    /** A field that differs. */
    @Schema(name = "RevisionDifference")
    public record DifferenceJson(
            @Schema(example = "conditions.c1.personsPerYear")
            String path,

            @Nullable String before,
            @Nullable String after) {

        static DifferenceJson of(TermsDifference difference) {
            return new DifferenceJson(difference.path(), difference.before(), difference.after());
        }
    }

    /** The places of a condition. */
    @Schema(name = "Places")
    public record PlacesJson(
            String condition,
            int places,
            int reserved,
            int taken,
            int left,

            @Schema(description = "Of the reserved and taken ones, those confirmed beyond the places")
            int beyondPlaces) {

        static PlacesJson of(Places places) {
            return new PlacesJson(
                    places.condition(),
                    places.places(),
                    places.reserved(),
                    places.taken(),
                    places.left(),
                    places.exceptions());
        }
    }

    /** Two revisions. */
    public record RevisionParameters(
            @Between(least = 1, most = LAST_REVISION) int from,
            @Between(least = 1, most = LAST_REVISION) int to) {}

    /** An academic year. */
    public record YearParameters(
            @Described(example = "2026/2027") AcademicYear year) {}

    @PathParam("code")
    private String code = "";

    @Inject
    private CompareRevisions compare;

    @Inject
    private ShowPlaces places;

    @Operation(operationId = "compareRevisions", summary = "What differs between two revisions")
    @GET
    @Path("/{code}/diff")
    public List<DifferenceJson> differences(@Asks(RevisionParameters.class) @Context UriInfo address) {
        var revisions = Asks.Query.of(address, RevisionParameters.class);
        return compare.execute(code, revisions.from(), revisions.to()).stream()
                .map(DifferenceJson::of)
                .toList();
    }

    @Operation(operationId = "listPlaces", summary = "Places of an academic year, by condition")
    @GET
    @Path("/{code}/quotas")
    public List<PlacesJson> places(@Asks(YearParameters.class) @Context UriInfo address) {
        var year = Asks.Query.of(address, YearParameters.class).year();
        return places.execute(code, year.toString()).stream()
                .map(PlacesJson::of)
                .toList();
    }
}
