package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountDirectory;
import org.caravanserai.domain.accounts.AccountFilter;
import org.caravanserai.domain.accounts.AccountRow;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** All accounts, for administrators. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class ListAccounts {

    private final AccountDirectory directory;

    @Inject
    ListAccounts(AccountDirectory directory) {
        this.directory = directory;
    }

    public Page<AccountRow> execute(AccountFilter filter, PageRequest request) {
        return directory.search(filter, request);
    }
}
