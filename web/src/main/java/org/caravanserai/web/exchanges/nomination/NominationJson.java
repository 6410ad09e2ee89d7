package org.caravanserai.web.exchanges.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.NominationStep;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.exchanges.nomination.NomineeDraft;
import org.caravanserai.web.exchanges.PartyJson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A nomination with its stay. */
@Schema(name = "Nomination")
public record NominationJson(
        String code,
        String agreement,
        Map<String, String> agreementTitle,
        String condition,
        String academicYear,
        Term term,
        PartyJson from,
        PartyJson to,
        PersonJson person,
        NominationState state,
        UUID proposalId,
        @Nullable String comment,
        Instant nominatedAt,

        @Schema(description = "Code of the stay, after acceptance") @Nullable
        String mobility,

        @Nullable MobilityState mobilityState,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate departedOn,

        @Schema(description = "What the caller can do with the nomination now; not in lists") @Nullable
        Set<NominationStep> possible) {

    /** The nominated person. */
    @Schema(name = "NominatedPerson")
    public record PersonJson(
            String givenName,
            @Nullable String familyName,

            @Schema(description = "None for somebody who has no address") @Nullable
            String email,

            @Nullable String country,

            @Schema(description = "The whole name in its own script") @Nullable
            String ownName,

            NomineeDraft.@Nullable StudentDraft student) {

        static PersonJson of(NominationRow row) {
            var address = row.address();
            return new PersonJson(
                    row.person().given(),
                    row.person().family(),
                    address.isEmpty() ? null : address,
                    row.country(),
                    row.person().own(),
                    NomineeDraft.of(row).student());
        }
    }

    public static NominationJson of(NominationRow row) {
        return of(row, null);
    }

    public static NominationJson of(NominationRow row, @Nullable Set<NominationStep> possible) {
        return new NominationJson(
                row.code(),
                row.agreement(),
                row.agreementTitle().texts(),
                row.condition(),
                row.year().toString(),
                row.term(),
                PartyJson.of(row.from()),
                PartyJson.of(row.to()),
                PersonJson.of(row),
                row.state(),
                row.proposal(),
                row.comment(),
                row.nominatedAt(),
                row.mobility(),
                row.stay(),
                row.arrivedOn(),
                row.departedOn(),
                possible);
    }
}
