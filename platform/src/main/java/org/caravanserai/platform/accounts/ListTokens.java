package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.accounts.ApiTokenLine;
import org.caravanserai.domain.accounts.ApiTokens;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The caller's own tokens that still work. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ListTokens {

    private final ApiTokens tokens;
    private final TokenUses uses;
    private final CallerAccount callerAccount;
    private final Clock clock;

    @Inject
    ListTokens(ApiTokens tokens, TokenUses uses, CallerAccount callerAccount, Clock clock) {
        this.tokens = tokens;
        this.uses = uses;
        this.callerAccount = callerAccount;
        this.clock = clock;
    }

    public Page<ApiTokenLine> execute(PageRequest request) {
        uses.write();
        return tokens.liveOf(callerAccount.id(), clock.instant(), request);
    }
}
