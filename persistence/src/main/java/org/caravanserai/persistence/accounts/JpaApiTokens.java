package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.accounts.ApiToken;
import org.caravanserai.domain.accounts.ApiTokenLine;
import org.caravanserai.domain.accounts.ApiTokens;
import org.caravanserai.persistence.shared.Rows;

@ApplicationScoped
class JpaApiTokens implements ApiTokens {

    private static final String LIVE = "select id, name, created_at, expires_at, last_used_at from api_token"
            + " where account_id = ?1 and revoked_at is null and expires_at > ?2 order by created_at desc, id";
    private static final String USED = """
            update api_token t set last_used_at = greatest(coalesce(t.last_used_at, u.used_at), u.used_at)
              from (select unnest(string_to_array(?1, ' ')) as hash,
                           unnest(string_to_array(?2, ' '))::timestamptz as used_at) u
             where t.token_hash = u.hash
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(ApiToken token) {
        entities.persist(token);
    }

    @Override
    public Optional<ApiToken> byId(UUID id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id));
    }

    @Override
    public List<ApiTokenLine> liveOf(UUID account, Instant now) {
        List<?> rows = entities.createNativeQuery(LIVE)
                .setParameter(1, account)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new ApiTokenLine(
                        Rows.id(row[0]),
                        String.valueOf(row[1]),
                        Rows.time(row[2]),
                        Rows.time(row[3]),
                        Rows.instant(row[4])))
                .toList();
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
