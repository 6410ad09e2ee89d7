package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.centers.enrolment.EnrolmentAccess;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.FeeAccount;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.centers.fee.Fees;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The caller's fee account for a class, with the receipts. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyFees {

    private final Fees fees;
    private final EnrolmentAccess access;

    @Inject
    MyFees(Fees fees, EnrolmentAccess access) {
        this.fees = fees;
        this.access = access;
    }

    /**
     * @param account null where the class costs nothing
     */
    public record Shown(@Nullable FeeAccount account, List<FeeEntry> entries) {}

    /**
     * @param code of the enrolment
     * @throws NotFound when it is not the caller's own
     */
    public Shown execute(String code) {
        var enrolment = access.own(code);
        var entries = fees.entries(enrolment.id());
        return new Shown(
                fees.ofClass(enrolment.ofClass())
                        .map(fee -> FeeAccount.of(enrolment.state(), fee.enrolledAt(enrolment.enrolledAt()), entries))
                        .orElse(null),
                entries);
    }
}
