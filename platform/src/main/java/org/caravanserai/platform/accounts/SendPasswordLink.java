package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountStep;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An administrator sends somebody the link to set a new password; the old one counts until the link is followed. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class SendPasswordLink {

    private final Accounts accounts;
    private final AccountStandings standings;
    private final AccountLinkEmails emails;
    private final History history;

    @Inject
    SendPasswordLink(Accounts accounts, AccountStandings standings, AccountLinkEmails emails, History history) {
        this.accounts = accounts;
        this.standings = standings;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @throws Refused {@code account-without-sign-in} for somebody who cannot sign in anyway, {@code too-many-emails} when the address
     *     has got several such emails within the hour
     * @throws org.caravanserai.domain.shared.Overloaded when the caller has too many emails sent
     */
    public void execute(UUID id) {
        var account = accounts.byId(id).orElseThrow(() -> new NotFound("not-found"));
        standings.require(AccountStep.SEND_PASSWORD_LINK, account);
        emails.sendToResetOrRefuse(account);
        history.record(id, AccountAction.PASSWORD_LINK_SENT, null);
    }
}
