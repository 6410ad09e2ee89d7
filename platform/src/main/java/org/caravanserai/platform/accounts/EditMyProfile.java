package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.Version;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.documents.PrintableNames;

/** Changes the caller's profile. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class EditMyProfile {

    private final CallerAccount callerAccount;
    private final OrganizationDirectory organizations;
    private final AccountHistory history;
    private final PrintableNames names;

    @Inject
    EditMyProfile(
            CallerAccount callerAccount,
            OrganizationDirectory organizations,
            AccountHistory history,
            PrintableNames names) {
        this.callerAccount = callerAccount;
        this.organizations = organizations;
        this.history = history;
        this.names = names;
    }

    /**
     * @param version of the profile that was shown
     * @throws Conflict when it was changed in between
     * @throws Invalid for an organization that the registry does not have; for a name that documents cannot print
     */
    public void execute(Profile profile, long version) {
        names.require(profile.name());
        var account = callerAccount.account();
        Version.require(version, account.version());
        var organization = profile.affiliationOrganizationId();
        if (organization != null && organizations.byIds(List.of(organization)).isEmpty()) {
            throw new Invalid("organization", "unknown-organization");
        }
        account.describe(profile);
        history.record(account, AccountAction.PROFILE_CHANGED, null);
    }
}
