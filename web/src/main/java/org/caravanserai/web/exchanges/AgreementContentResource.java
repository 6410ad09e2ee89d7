package org.caravanserai.web.exchanges;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.caravanserai.domain.exchanges.agreement.TermsDifference;
import org.caravanserai.domain.exchanges.places.Places;
import org.caravanserai.exchanges.agreement.CompareRevisions;
import org.caravanserai.exchanges.agreement.ShowPlaces;
import org.caravanserai.platform.forms.FormFields;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Content of an agreement's revisions, and its places. */
@Tag(name = "Exchanges")
@Path("/agreements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class AgreementContentResource {

    private static final int LAST_REVISION = 1_000_000;

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

    @PathParam("code")
    private String code = "";

    @Inject
    private CompareRevisions compare;

    @Inject
    private ShowPlaces places;

    @Operation(operationId = "compareRevisions", summary = "What differs between two revisions")
    @GET
    @Path("/{code}/diff")
    public List<DifferenceJson> differences(
            @Parameter(schema = @Schema(type = SchemaType.INTEGER), required = true) @QueryParam("from") @Nullable
                    String from,
            @Parameter(schema = @Schema(type = SchemaType.INTEGER), required = true) @QueryParam("to") @Nullable
                    String to) {
        var fields = new FormFields();
        var earlier = number(fields, "from", from);
        var later = number(fields, "to", to);
        fields.throwIfAny();
        return compare.execute(code, earlier, later).stream()
                .map(DifferenceJson::of)
                .toList();
    }

    private static int number(FormFields fields, String field, @Nullable String text) {
        var number = fields.needed(field, text) ? fields.integer(field, text, 1, LAST_REVISION) : null;
        return number == null ? 0 : number;
    }

    @Operation(operationId = "listPlaces", summary = "Places of an academic year, by condition")
    @GET
    @Path("/{code}/quotas")
    public List<PlacesJson> places(
            @Parameter(required = true, example = "2026/2027") @QueryParam("year") @Nullable String year) {
        var fields = new FormFields();
        fields.needed("year", year);
        fields.throwIfAny();
        return places.execute(code, String.valueOf(year)).stream()
                .map(PlacesJson::of)
                .toList();
    }
}
