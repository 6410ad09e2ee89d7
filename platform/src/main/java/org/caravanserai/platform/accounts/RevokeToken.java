package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.ApiTokens;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Ends one of the caller's own tokens. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class RevokeToken {

    private final ApiTokens tokens;
    private final CallerAccount callerAccount;
    private final History history;
    private final Clock clock;

    @Inject
    RevokeToken(ApiTokens tokens, CallerAccount callerAccount, History history, Clock clock) {
        this.tokens = tokens;
        this.callerAccount = callerAccount;
        this.history = history;
        this.clock = clock;
    }

    /**
     * @throws NotFound for a token that is not the caller's or does not work any more
     */
    public void execute(UUID id) {
        var now = clock.instant();
        var token = tokens.byId(id)
                .filter(found -> found.accountId().equals(callerAccount.id()) && found.isLive(now))
                .orElseThrow(() -> new NotFound("not-found"));
        token.revoke(now);
        history.record(callerAccount.id(), AccountAction.TOKEN_REVOKED, token.name());
    }
}
