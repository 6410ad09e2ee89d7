package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.io.Writer;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.PersonalData;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Exports all personal data of the caller. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class DownloadMyData {

    private final PersonalData data;
    private final CallerAccount callerAccount;

    @Inject
    DownloadMyData(PersonalData data, CallerAccount callerAccount) {
        this.data = data;
        this.callerAccount = callerAccount;
    }

    /** See {@link PersonalData#write}. */
    public void execute(Writer out) {
        var account = callerAccount.account();
        data.write(account.id(), account.email(), out);
    }
}
