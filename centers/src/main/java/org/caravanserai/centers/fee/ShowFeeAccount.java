package org.caravanserai.centers.fee;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.centers.fee.FeeAccount;
import org.caravanserai.domain.centers.fee.FeeEntry;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The account of a learner with a class, for the directors of the center. */
@UseCase
@Requires(Permission.MANAGE_CENTER)
public class ShowFeeAccount {

    private final FeeAccess access;

    @Inject
    ShowFeeAccount(FeeAccess access) {
        this.access = access;
    }

    /** The learner, the account and its entries, oldest first. */
    public record Shown(String enrolment, PersonName name, FeeAccount account, List<FeeEntry> entries) {}

    /**
     * @param code of the enrolment
     * @throws NotFound when the caller does not direct the center, or the class costs nothing
     */
    public Shown execute(String code) {
        var found = access.directed(code);
        var enrolment = found.enrolment();
        return new Shown(enrolment.code(), enrolment.learner().name(), found.account(), found.entries());
    }
}
