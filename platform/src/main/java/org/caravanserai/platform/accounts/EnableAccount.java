package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.AccountStep;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Reason;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** An administrator enables a disabled account. */
@UseCase
@Requires(Permission.MANAGE_USERS)
public class EnableAccount {

    private final Accounts accounts;
    private final AccountStandings standings;
    private final AccountEmails emails;
    private final History history;

    @Inject
    EnableAccount(Accounts accounts, AccountStandings standings, AccountEmails emails, History history) {
        this.standings = standings;
        this.accounts = accounts;
        this.emails = emails;
        this.history = history;
    }

    /**
     * @throws Refused {@code account-not-disabled}, {@code account-deleted}
     */
    public void execute(UUID id, String why) {
        var account = accounts.byId(id).orElseThrow(() -> new NotFound("not-found"));
        standings.require(AccountStep.ENABLE, account);
        var reason = Reason.orNull(why);
        var words = reason == null ? null : reason.value();
        history.step(account, AccountAction.ENABLED, words, account::enable);
        emails.enabled(account, Objects.requireNonNullElse(words, ""));
    }
}
