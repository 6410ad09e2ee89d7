package org.caravanserai.domain.exchanges.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.NoAddress;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A nomination with its stay, as the officers of both sides and the person read it.
 *
 * @param agreement code of the agreement
 * @param mobility code of the stay; null before acceptance
 */
public record NominationRow(
        UUID id,
        String code,
        String agreement,
        LocalizedText agreementTitle,
        String condition,
        MobilityKind kind,
        AcademicYear year,
        Term term,
        NamedParty from,
        NamedParty to,
        PersonName person,
        String email,
        @Nullable String country,
        NominationState state,
        UUID proposal,
        @Nullable String comment,
        Instant nominatedAt,
        @Nullable String mobility,
        @Nullable MobilityState stay,
        @Nullable LocalDate arrivedOn,
        @Nullable LocalDate departedOn,
        StudentFacts student) {

    /** Where it stands, from which the possible steps follow. */
    public NominationStep.Standing standing() {
        return new NominationStep.Standing(state, stay);
    }

    /** Where the person reads email; empty for somebody who has no address. */
    public String address() {
        return NoAddress.shown(email);
    }

    /** Of somebody of whose studies nothing is known. */
    public NominationRow(
            UUID id,
            String code,
            String agreement,
            LocalizedText agreementTitle,
            String condition,
            MobilityKind kind,
            AcademicYear year,
            Term term,
            NamedParty from,
            NamedParty to,
            PersonName person,
            String email,
            @Nullable String country,
            NominationState state,
            UUID proposal,
            @Nullable String comment,
            Instant nominatedAt,
            @Nullable String mobility,
            @Nullable MobilityState stay,
            @Nullable LocalDate arrivedOn,
            @Nullable LocalDate departedOn) {
        this(
                id,
                code,
                agreement,
                agreementTitle,
                condition,
                kind,
                year,
                term,
                from,
                to,
                person,
                email,
                country,
                state,
                proposal,
                comment,
                nominatedAt,
                mobility,
                stay,
                arrivedOn,
                departedOn,
                StudentFacts.NONE);
    }
}
