package org.caravanserai.domain.exchanges.nomination;

import java.time.LocalDate;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.shared.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is at the receiving organization, with what the officers of both sides need in an emergency.
 *
 * @param nomination its code
 * @param mobility code of the stay
 * @param country in which the receiving organization lies, ISO 3166-1
 * @param contact null where the person has said nothing, and after the stay
 */
public record Whereabouts(
        String nomination,
        String mobility,
        PersonName person,
        String email,
        MobilityKind kind,
        NamedParty from,
        NamedParty to,
        @Nullable String country,
        MobilityState state,
        LocalDate arrivedOn,
        @Nullable LocalDate departedOn,
        StayContact.@Nullable Details contact) {}
