package org.caravanserai.domain.exchanges.places;

import java.math.BigDecimal;
import org.caravanserai.domain.exchanges.agreement.NamedParty;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of an organization has sent more than it received, under all agreements that name it.
 *
 * @param unit its code; null for what no agreement gives to a unit
 * @param name of the unit; null where there is no unit of this code any more
 * @param persons more than 0: the unit has sent more
 * @param sent how many people it has sent
 * @param received how many people it has received
 */
public record UnitBalance(
        NamedParty organization,
        @Nullable String unit,
        @Nullable LocalizedText name,
        int persons,
        BigDecimal semesters,
        BigDecimal personMonths,
        int sent,
        int received) {}
