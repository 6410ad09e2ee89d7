package org.caravanserai.web.exchanges.agreement;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.agreement.AgreementRow;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.web.exchanges.PartyJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An agreement in a list. */
@Schema(name = "AgreementSummary")
public record AgreementRowJson(
        String code,
        Map<String, String> title,

        AgreementState state,
        int revision,
        @Nullable Integer revisionInForce,
        List<PartyJson> parties,

        @Schema(description = "Whether another party has the next word")
        boolean withPartner,

        boolean disputed,

        String firstYear,
        String lastYear,

        @Schema(description = "How many people the caller's organizations may send and receive in an academic year")
        PlacesJson places) {

    /** The present academic year, or the first one of an agreement that is about none of today. */
    @Schema(name = "AgreementPlaces")
    public record PlacesJson(String academicYear, int sent, int received) {}

    static AgreementRowJson of(AgreementRow row) {
        return new AgreementRowJson(
                row.code(),
                row.title().texts(),
                row.state(),
                row.revision(),
                row.revisionInForce(),
                row.parties().stream().map(PartyJson::of).toList(),
                row.withPartner(),
                row.disputed(),
                row.firstYear().toString(),
                row.lastYear().toString(),
                new PlacesJson(
                        row.places().year().toString(),
                        row.places().sent(),
                        row.places().received()));
    }
}
