package org.caravanserai.cooperation.project;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.project.BenefitClaim;
import org.caravanserai.domain.cooperation.project.BenefitClaims;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The benefits that the caller is asked to verify and has not answered yet. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyVerifications {

    private final BenefitClaims claims;
    private final CurrentCaller caller;

    @Inject
    public MyVerifications(BenefitClaims claims, CurrentCaller caller) {
        this.claims = claims;
        this.caller = caller;
    }

    /** The first asked first. */
    public List<BenefitClaim> execute() {
        return claims.waitingFor(caller.account());
    }
}
