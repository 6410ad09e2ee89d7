package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountLinks;
import org.caravanserai.domain.accounts.AccountStep;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/**
 * An administrator who knows the person confirms the address of an account by hand. Anybody can sign up for any address: the password
 * counts only where there was a single sign-up, whose link is still good; otherwise the person gets a link to set one.
 */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class ConfirmAccount {

    private final Accounts accounts;
    private final AccountStandings standings;
    private final AccountLinks links;
    private final AccountEmails emails;
    private final AccountLinkEmails linkEmails;
    private final History history;
    private final Clock clock;

    @Inject
    ConfirmAccount(
            Accounts accounts,
            AccountStandings standings,
            AccountLinks links,
            AccountEmails emails,
            AccountLinkEmails linkEmails,
            History history,
            Clock clock) {
        this.accounts = accounts;
        this.standings = standings;
        this.links = links;
        this.emails = emails;
        this.linkEmails = linkEmails;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @param why for the history and for the person
     * @throws org.caravanserai.domain.shared.Refused {@code account-not-unconfirmed} when there is nothing to confirm
     */
    public void execute(UUID id, Reason why) {
        var account = accounts.locked(id).orElseThrow(() -> new NotFound("not-found"));
        standings.require(AccountStep.CONFIRM, account);
        var now = clock.instant();
        var known = hasOneSignUp(account);
        history.step(account, AccountAction.CONFIRMED_BY_HAND, why.value(), () -> account.confirmByHand(known, now));
        links.endAll(id);
        links.endMovesTo(account.email());
        emails.confirmedByHand(account, why.value());
        if (!known) {
            linkEmails.sendToReset(account);
        }
    }

    /** The account keeps what the first sign-up said, and each link what its own said. */
    private boolean hasOneSignUp(Account account) {
        var signUps = links.signUps(account.id(), clock.instant());
        return signUps.size() == 1 && Objects.equals(signUps.get(0).signUp().passwordHash(), account.passwordHash());
    }
}
