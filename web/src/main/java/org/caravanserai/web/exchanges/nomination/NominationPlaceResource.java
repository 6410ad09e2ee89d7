package org.caravanserai.web.exchanges.nomination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.exchanges.agreement.LanguageRequirement;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.exchanges.ewp.CheckOmobility;
import org.caravanserai.exchanges.ewp.OmobilityGap;
import org.caravanserai.exchanges.nomination.ShowNominationPlace;
import org.caravanserai.platform.access.Requires;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What a decision on a nomination is made on, beside the person. */
@Tag(name = "Exchanges")
@Path("/nominations/{code}/place")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class NominationPlaceResource {

    /** The place for which somebody is nominated. */
    @Schema(name = "NominationPlace")
    public record PlaceJson(
            @Schema(description = "ISCED-F 2013; empty: all fields")
            List<String> fields,

            @Schema(description = "EQF; empty: all levels") List<Integer> levels,

            @Schema(description = "As required, for example \"en B2\"")
            List<String> languages,

            @Schema(description = "First day of the term at the host, where its office has told it") @Nullable
            LocalDate startsOn,

            @Nullable LocalDate endsOn,
            @Nullable Map<String, String> sendingUnit,
            @Nullable Map<String, String> receivingUnit,
            @Nullable Integer places,

            @Schema(description = "Places that are still free") @Nullable
            Integer left,

            @Schema(description = "What the EWP file needs and is not known")
            List<OmobilityGap> missingInEwp) {}

    @Inject
    private ShowNominationPlace show;

    @Inject
    private CheckOmobility omobility;

    @Operation(
            operationId = "getNominationPlace",
            summary = "The place for which somebody is nominated",
            description = "Requirements of the condition, the term at the host, and the places that remain")
    @GET
    @Requires(Permission.READ_EXCHANGES)
    public PlaceJson place(@PathParam("code") String code) {
        var shown = show.execute(code);
        var condition = shown.condition();
        var term = shown.term();
        var places = shown.places();
        return new PlaceJson(
                condition == null
                        ? List.of()
                        : condition.iscedF().stream().map(IscedField::code).toList(),
                condition == null ? List.of() : condition.eqf(),
                condition == null
                        ? List.of()
                        : condition.languages().stream()
                                .map(LanguageRequirement::toString)
                                .toList(),
                term == null ? null : term.startsOn(),
                term == null ? null : term.endsOn(),
                texts(shown.fromUnit()),
                texts(shown.toUnit()),
                places == null ? null : places.places(),
                places == null ? null : places.left(),
                omobility.execute(code));
    }

    private static @Nullable Map<String, String> texts(@Nullable LocalizedText name) {
        return name == null ? null : name.texts();
    }
}
