package org.caravanserai.web.exchanges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.PersonName;
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
        @Nullable LocalDate departedOn) {

    /** The nominated person. */
    @Schema(name = "Nominee")
    public record PersonJson(
            String givenName,
            @Nullable String familyName,
            @Schema(format = "email") String email,

            @Schema(description = "Of nationality, ISO 3166-1") @Nullable
            String country,

            @Schema(description = "The whole name in its own script") @Nullable
            String ownName) {

        Nominee nominee() {
            var faults = new Invalid.Collector();
            var name = faults.value(
                    field -> "person." + field, () -> PersonName.entered(givenName, familyName, ownName, false));
            var address = faults.value(field -> "person.email", () -> EmailAddress.of(email));
            var nationality = country == null || country.isBlank()
                    ? null
                    : faults.value(field -> "person.country", () -> CountryCode.of(country));
            faults.throwIfAny();
            if (name == null || address == null) {
                throw new IllegalStateException("refused before");
            }
            return new Nominee(name, address, nationality, null);
        }
    }

    /** Nomination of a person. */
    @Schema(name = "NominationWish")
    public record WishJson(
            @Schema(description = "Code of the agreement") String agreement,
            String condition,
            @Schema(example = "2026/2027") String academicYear,
            @Nullable Term term,
            PersonJson person) {}

    static NominationJson of(NominationRow row) {
        return new NominationJson(
                row.code(),
                row.agreement(),
                row.agreementTitle().texts(),
                row.condition(),
                row.year().toString(),
                row.term(),
                PartyJson.of(row.from()),
                PartyJson.of(row.to()),
                new PersonJson(
                        row.person().given(),
                        row.person().family(),
                        row.email(),
                        row.country(),
                        row.person().own()),
                row.state(),
                row.proposal(),
                row.comment(),
                row.nominatedAt(),
                row.mobility(),
                row.stay(),
                row.arrivedOn(),
                row.departedOn());
    }
}
