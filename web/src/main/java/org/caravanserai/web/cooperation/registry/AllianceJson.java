package org.caravanserai.web.cooperation.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.cooperation.alliance.AllianceView;
import org.caravanserai.domain.shared.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Fields that only an alliance has. */
@Schema(name = "Alliance")
public record AllianceJson(
        Map<String, String> charter,
        int members,

        @Schema(description = "Members that took part in something in the last twelve months")
        int active,

        List<BudgetJson> budgets,
        List<ActivityJson> activities) {

    /** A budget, carried by a member. */
    @Schema(name = "AllianceBudget")
    public record BudgetJson(int year, BigDecimal amount, String currency, String carrier) {}

    /** An activity. */
    @Schema(name = "AllianceActivity")
    public record ActivityJson(LocalDate heldOn, Map<String, String> title, List<Map<String, String>> participants) {}

    static AllianceJson of(AllianceView view) {
        return new AllianceJson(
                view.charter().texts(),
                view.members(),
                view.active(),
                view.budgets().stream()
                        .map(each -> new BudgetJson(each.year(), each.amount(), each.currency(), each.carrier()))
                        .toList(),
                view.activities().stream()
                        .map(each -> new ActivityJson(
                                each.heldOn(),
                                each.title().texts(),
                                each.participants().stream()
                                        .map(LocalizedText::texts)
                                        .toList()))
                        .toList());
    }
}
