package org.caravanserai.web.exchanges;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.Nominee;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.IscedField;
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
            String ownName,

            @Nullable StudentJson student) {

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

        @Nullable
        StudentFacts facts() {
            return student == null ? null : student.facts();
        }
    }

    /** What is known of the studies of the person. */
    @Schema(name = "StudentFacts")
    public record StudentJson(
            @Nullable LocalDate bornOn,

            @Schema(description = "ISO 5218: 1 male, 2 female, 9 not applicable") @Nullable
            Integer gender,

            @Schema(description = "Level of the European Qualifications Framework, 1 to 8") @Nullable
            Integer level,

            @Schema(description = "ISCED-F 2013, four digits") @Nullable
            String field) {

        StudentFacts facts() {
            var faults = new Invalid.Collector();
            var isced = field == null || field.isBlank()
                    ? null
                    : faults.value(name -> "person.student.field", () -> IscedField.of(field));
            var facts = faults.value(
                    name -> "person.student." + name, () -> new StudentFacts(bornOn, gender, level, isced));
            faults.throwIfAny();
            return Objects.requireNonNull(facts);
        }

        static StudentJson of(StudentFacts facts) {
            var field = facts.field();
            return new StudentJson(facts.bornOn(), facts.gender(), facts.level(), field == null ? null : field.code());
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
                        row.person().own(),
                        StudentJson.of(row.student())),
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
