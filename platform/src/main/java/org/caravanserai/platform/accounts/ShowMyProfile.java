package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.MyProfile;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The own account, to be read and changed. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowMyProfile {

    private final CallerAccount callerAccount;
    private final OrganizationDirectory organizations;

    @Inject
    ShowMyProfile(CallerAccount callerAccount, OrganizationDirectory organizations) {
        this.callerAccount = callerAccount;
        this.organizations = organizations;
    }

    public MyProfile execute() {
        var account = callerAccount.account();
        var profile = account.profile();
        var organization = profile.affiliationOrganizationId();
        var row = organization == null
                ? null
                : organizations.byIds(List.of(organization)).get(organization);
        return new MyProfile(
                account.id(),
                account.email().value(),
                profile,
                row == null ? LocalizedText.EMPTY : row.name(),
                account.version());
    }
}
