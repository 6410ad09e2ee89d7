package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.accounts.ApiToken;
import org.caravanserai.domain.accounts.ApiTokenLine;
import org.caravanserai.domain.accounts.ApiTokens;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaApiTokens implements ApiTokens {

    private static final String LIVE =
            " from api_token where account_id = ?1 and revoked_at is null and expires_at > ?2"
                    + " and (cast(?3 as text) is null or lower(name) like ?3)";

    private static final Map<String, String> ORDERS =
            Map.of("createdAt", "created_at", "name", "lower(name)", "expiresAt", "expires_at");

    private static final String USED = """
        update api_token t set last_used_at = greatest(coalesce(t.last_used_at, u.used_at), u.used_at)
          from (select unnest(string_to_array(?1, ' ')) as hash,
                       unnest(string_to_array(?2, ' '))::timestamptz as used_at) u
         where t.token_hash = u.hash
        """;

    @PersistenceContext
    private EntityManager entities;

    private final Sql sql;

    @Inject
    JpaApiTokens(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(ApiToken token) {
        entities.persist(token);
    }

    @Override
    public Optional<ApiToken> byId(UUID id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id));
    }

    @Override
    public Page<ApiTokenLine> liveOf(UUID account, Instant now, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-createdAt", ORDERS);
        return sql.page(
                request,
                "select id, name, created_at, expires_at, last_used_at" + LIVE + " order by " + order.sql() + ", id",
                "select count(*)" + LIVE,
                row -> new ApiTokenLine(
                        row.id("id"),
                        row.text("name"),
                        row.time("created_at"),
                        row.time("expires_at"),
                        row.timeOrNull("last_used_at")),
                account,
                now,
                LikePattern.wordsOrNull(request.query()));
    }

    @Override
    public void revokeAllOf(UUID account, Instant now) {
        entities.createQuery("update ApiToken t set t.revokedAt = :now where t.accountId = :account"
                        + " and t.revokedAt is null")
                .setParameter("now", now)
                .setParameter("account", account)
                .executeUpdate();
    }

    @Override
    @Transactional
    public void used(Map<String, Instant> lastUses) {
        entities.createNativeQuery(USED)
                .setParameter(1, String.join(" ", lastUses.keySet()))
                .setParameter(
                        2, lastUses.values().stream().map(Instant::toString).collect(Collectors.joining(" ")))
                .executeUpdate();
    }
}
