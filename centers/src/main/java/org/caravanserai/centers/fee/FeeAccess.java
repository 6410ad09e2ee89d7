package org.caravanserai.centers.fee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.caravanserai.centers.enrolment.EnrolmentAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.enrolment.Enrolment;
import org.caravanserai.domain.centers.enrolment.Enrolments;
import org.caravanserai.domain.centers.fee.FeeAccount;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;

/** Finds the account of a learner for who keeps the fees of the center, locked until what is recorded is written. */
@ApplicationScoped
class FeeAccess {

    private final Fees fees;
    private final Enrolments enrolments;
    private final EnrolmentAccess access;

    @Inject
    FeeAccess(Fees fees, Enrolments enrolments, EnrolmentAccess access) {
        this.fees = fees;
        this.enrolments = enrolments;
        this.access = access;
    }

    /** An enrolment with its account. */
    record Found(Enrolment enrolment, FeeAccount account, List<FeeEntry> entries) {

        /**
         * An amount in the currency of the fee.
         *
         * @throws Invalid {@code too-many-decimals}, {@code amount-too-large}
         */
        Money amount(BigDecimal number) {
            return new Money(number, account.fee().amount().currency());
        }
    }

    /**
     * @param code of the enrolment
     * @throws NotFound when the caller does not keep the fees of the center, or the class costs nothing
     */
    Found kept(String code) {
        var enrolment = access.allowed(Permission.KEEP_FEES, code);
        if (fees.ofClass(enrolment.ofClass()).isEmpty()) {
            throw new NotFound("not-found");
        }
        return found(enrolment);
    }

    /**
     * Like {@link #kept}, but locked until the end of the transaction.
     *
     * @throws NotFound when the caller does not keep the fees of the center
     * @throws Refused {@code class-without-fee}
     */
    Found locked(String code) {
        return found(enrolments
                .lock(access.allowed(Permission.KEEP_FEES, code).id())
                .orElseThrow(() -> new NotFound("not-found")));
    }

    private Found found(Enrolment enrolment) {
        var fee = fees.ofClass(enrolment.ofClass()).orElseThrow(() -> new Refused("class-without-fee"));
        var entries = fees.entries(enrolment.id());
        return new Found(
                enrolment, FeeAccount.of(enrolment.state(), fee.enrolledAt(enrolment.enrolledAt()), entries), entries);
    }
}
