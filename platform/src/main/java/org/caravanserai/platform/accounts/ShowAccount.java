package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountDirectory;
import org.caravanserai.domain.accounts.AccountRow;
import org.caravanserai.domain.accounts.AccountStep;
import org.caravanserai.domain.history.HistoryEntries;
import org.caravanserai.domain.history.HistoryLine;
import org.caravanserai.domain.organizations.OrganizationDirectory;
import org.caravanserai.domain.organizations.OwnOrganization;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** One account with its history, for administrators. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class ShowAccount {

    /**
     * An account.
     *
     * @param organizations where the person belongs
     * @param history what happened
     * @param possible what the caller can do with it now
     */
    public record Found(
            AccountRow account,
            List<OwnOrganization> organizations,
            List<HistoryLine> history,
            Set<AccountStep> possible) {

        public boolean can(AccountStep step) {
            return possible.contains(step);
        }
    }

    private final AccountDirectory directory;
    private final OrganizationDirectory organizations;
    private final HistoryEntries history;
    private final AccountStandings standings;

    @Inject
    ShowAccount(
            AccountDirectory directory,
            OrganizationDirectory organizations,
            HistoryEntries history,
            AccountStandings standings) {
        this.standings = standings;
        this.directory = directory;
        this.organizations = organizations;
        this.history = history;
    }

    /**
     * @throws NotFound when there is no such account
     */
    public Found execute(UUID id) {
        var row = directory.byId(id).orElseThrow(() -> new NotFound("not-found"));
        return new Found(
                row, organizations.ofMember(id), history.about(AccountAction.SUBJECT, id), standings.possible(row));
    }
}
