package org.caravanserai.web.exchanges.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import org.caravanserai.domain.exchanges.agreement.BalancePolicy;
import org.caravanserai.domain.exchanges.agreement.BalanceUnit;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Policies of balances and quotas in words. */
@Named
@ApplicationScoped
public class PolicyWords {

    private final Texts texts;

    @Inject
    PolicyWords(Texts texts) {
        this.texts = texts;
    }

    /** «2 semesters», or that nothing is agreed. */
    public String tolerance(BalancePolicy policy) {
        var tolerance = policy.tolerance();
        return tolerance == null ? texts.of("exchanges.policy.noTolerance") : amount(policy.unit(), tolerance);
    }

    /** «2 semesters». */
    public String amount(BalanceUnit unit, BigDecimal amount) {
        return texts.of("exchanges.balanceAmount." + unit, amount.stripTrailingZeros());
    }

    /** For how long a balance is carried over. */
    public String carried(@Nullable Integer years) {
        return years == null ? texts.of("exchanges.policy.noExpiry") : texts.of("exchanges.policy.carriedFor", years);
    }
}
