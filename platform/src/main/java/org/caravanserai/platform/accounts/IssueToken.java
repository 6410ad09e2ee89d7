package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.ApiToken;
import org.caravanserai.domain.accounts.ApiTokens;
import org.caravanserai.domain.accounts.Secret;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.history.History;

/** Issues an API token, with which a program acts for the caller. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class IssueToken {

    /** The token as shown to its owner, once. */
    public record Issued(UUID id, Secret secret, Instant expiresAt) {}

    private final ApiTokens tokens;
    private final CallerAccount callerAccount;
    private final History history;
    private final Clock clock;

    @Inject
    IssueToken(ApiTokens tokens, CallerAccount callerAccount, History history, Clock clock) {
        this.tokens = tokens;
        this.callerAccount = callerAccount;
        this.history = history;
        this.clock = clock;
    }

    public Issued execute(String name) {
        var secret = Secret.next(ApiToken.PREFIX);
        var token = new ApiToken(callerAccount.id(), name, secret, clock.instant(), ApiToken.LIFETIME);
        tokens.add(token);
        history.record(callerAccount.id(), AccountAction.TOKEN_ISSUED, token.name());
        return new Issued(token.id(), secret, token.expiresAt());
    }
}
