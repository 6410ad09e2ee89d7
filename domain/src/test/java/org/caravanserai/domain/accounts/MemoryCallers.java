package org.caravanserai.domain.accounts;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.MemoryMemberships;

/** Who is behind a session or a token, out of accounts, tokens and memberships in memory. */
public final class MemoryCallers implements Callers {

    private final MemoryAccounts accounts;
    private final MemoryApiTokens tokens;
    private final MemoryMemberships memberships;
    private final Clock clock;

    public MemoryCallers(MemoryAccounts accounts, MemoryApiTokens tokens, MemoryMemberships memberships, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.memberships = memberships;
        this.clock = clock;
    }

    @Override
    public Optional<Caller> byAccount(UUID account) {
        return accounts.byId(account)
                .filter(found -> found.state() == AccountState.ACTIVE)
                .map(this::caller);
    }

    @Override
    public Optional<Caller> bySession(UUID account, Instant validFrom) {
        return accounts.byId(account)
                .filter(found -> found.sessionsValidFrom().equals(validFrom))
                .flatMap(found -> byAccount(account));
    }

    @Override
    public Optional<Caller> byToken(String tokenHash, Instant now) {
        return tokens.live(tokenHash, now).flatMap(token -> byAccount(token.accountId()));
    }

    private Caller caller(Account account) {
        var roles = new HashMap<UUID, Set<OrganizationRole>>();
        var places = new HashMap<UUID, Set<OrganizationRole>>();
        memberships
                .of(account.id())
                .filter(each -> !each.isOver(clock.instant()))
                .forEach(membership -> {
                    var place = membership.place();
                    (place == null ? roles : places)
                            .computeIfAbsent(
                                    place == null ? membership.organizationId() : place.id(),
                                    unknown -> EnumSet.noneOf(OrganizationRole.class))
                            .add(membership.role());
                });
        return new Caller(
                account.id(),
                account.name().full(),
                account.email().value(),
                account.profile().preferredLanguage().value(),
                account.platformRoles(),
                roles,
                places,
                account.profile().timeZone());
    }
}
