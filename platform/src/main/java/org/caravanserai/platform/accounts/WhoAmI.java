package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The caller as the platform knows them, with what they are to which organization. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class WhoAmI {

    /** The caller and their organizations by name. */
    public record Me(Caller caller, List<OwnOrganization> organizations) {}

    private final CurrentCaller caller;
    private final OrganizationDirectory organizations;
    private final CallerAccount callerAccount;

    @Inject
    WhoAmI(CurrentCaller caller, OrganizationDirectory organizations, CallerAccount callerAccount) {
        this.caller = caller;
        this.organizations = organizations;
        this.callerAccount = callerAccount;
    }

    public Me execute() {
        return new Me(caller.get(), organizations.ofMember(callerAccount.id()));
    }
}
