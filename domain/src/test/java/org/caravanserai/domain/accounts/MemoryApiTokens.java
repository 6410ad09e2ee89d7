package org.caravanserai.domain.accounts;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.MemoryPages;
import org.caravanserai.domain.testing.MemoryTable;

/** Tokens in memory. */
public final class MemoryApiTokens implements ApiTokens {

    public final MemoryTable<ApiToken> table = new MemoryTable<ApiToken>().unique(ApiToken::tokenHash);
    private final Map<String, Instant> lastUses = new HashMap<>();

    @Override
    public void add(ApiToken token) {
        table.add(token);
    }

    @Override
    public Optional<ApiToken> byId(UUID id) {
        return table.first(token -> token.id().equals(id));
    }

    @Override
    public Page<ApiTokenLine> liveOf(UUID account, Instant now, PageRequest request) {
        return MemoryPages.page(
                table.where(token -> token.accountId().equals(account) && token.isLive(now))
                        .filter(token -> MemoryPages.matches(request, token.name()))
                        .map(token -> new ApiTokenLine(
                                token.id(),
                                token.name(),
                                token.createdAt(),
                                token.expiresAt(),
                                lastUses.get(token.tokenHash()))),
                request,
                "-createdAt",
                Map.of(
                        "createdAt", Comparator.comparing(ApiTokenLine::createdAt),
                        "name", Comparator.comparing(line -> line.name().toLowerCase(Locale.ROOT)),
                        "expiresAt", Comparator.comparing(ApiTokenLine::expiresAt)));
    }

    @Override
    public void revokeAllOf(UUID account, Instant now) {
        table.where(token -> token.accountId().equals(account)).forEach(token -> token.revoke(now));
    }

    @Override
    public void used(Map<String, Instant> uses) {
        uses.forEach((hash, at) -> lastUses.merge(hash, at, (one, other) -> one.isAfter(other) ? one : other));
    }

    Optional<ApiToken> live(String hash, Instant now) {
        return table.first(token -> token.tokenHash().equals(hash) && token.isLive(now));
    }
}
