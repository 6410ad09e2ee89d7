package org.caravanserai.domain.cooperation.alliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.registry.EntryDetails;
import org.caravanserai.domain.shared.LocalizedText;

/**
 * What only an alliance shows.
 *
 * @param members how many there are today
 * @param active how many of them took part in something in the last twelve months
 */
public record AllianceView(
        AllianceKind kind,
        LocalizedText charter,
        int members,
        int active,
        List<BudgetLine> budgets,
        List<ActivityLine> activities)
        implements EntryDetails {

    /** A budget as it is read. */
    public record BudgetLine(int year, BigDecimal amount, String currency, String carrier, LocalizedText name) {}

    /** An activity as it is read. */
    public record ActivityLine(LocalDate heldOn, LocalizedText title, List<LocalizedText> participants) {}

    /** Active members of a hundred; 0 where there are no members. */
    public int share() {
        return members == 0 ? 0 : Math.round(100f * active / members);
    }
}
