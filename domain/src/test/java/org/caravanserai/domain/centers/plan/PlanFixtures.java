package org.caravanserai.domain.centers.plan;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.caravanserai.domain.centers.center.CenterSide;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/** Plans for tests. */
public final class PlanFixtures {

    private PlanFixtures() {}

    public static Money usd(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("USD"));
    }

    public static Money vnd(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("VND"));
    }

    public static BudgetItem item(@Nullable String code, CenterSide side, Money amount) {
        return new BudgetItem(code, BudgetKind.PERSONNEL, side, "Teachers", amount);
    }

    /** Two lines: 1000.50 USD of the host, 3,000,000 VND of the partner. */
    public static PlanContent content() {
        return content(
                List.of(item(null, CenterSide.HOST, usd("1000.50")), item(null, CenterSide.PARTNER, vnd("3000000"))));
    }

    public static PlanContent content(List<BudgetItem> budget) {
        return new PlanContent(
                new YearTargets(Map.of(
                        YearFigure.LEARNERS, BigDecimal.valueOf(200), YearFigure.ATTENDANCE, BigDecimal.valueOf(80))),
                LocalizedText.of("en", "Two terms and a summer school."),
                budget);
    }
}
