package org.caravanserai.web.exchanges.stay;

import java.time.LocalDate;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.Whereabouts;
import org.caravanserai.web.exchanges.PartyJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A person at the receiving organization. */
@Schema(name = "Whereabouts")
public record WhereaboutsJson(
        String nomination,
        String mobility,
        String name,
        String email,
        MobilityKind kind,
        PartyJson from,
        PartyJson to,
        @Nullable String country,
        MobilityState state,
        LocalDate arrivedOn,
        @Nullable LocalDate departedOn,

        @Schema(description = "As far as the person has said it; none after the stay") @Nullable
        StayContactJson contact) {

    static WhereaboutsJson of(Whereabouts row) {
        var contact = row.contact();
        return new WhereaboutsJson(
                row.nomination(),
                row.mobility(),
                row.person().full(),
                row.email(),
                row.kind(),
                PartyJson.of(row.from()),
                PartyJson.of(row.to()),
                row.country(),
                row.state(),
                row.arrivedOn(),
                row.departedOn(),
                contact == null ? null : StayContactJson.of(contact));
    }
}
