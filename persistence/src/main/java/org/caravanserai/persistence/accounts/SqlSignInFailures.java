package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.caravanserai.domain.accounts.SignInFailures;
import org.caravanserai.persistence.shared.Rows;

/** Called outside the transaction of the request: a failure counts although the request that failed is undone. */
@ApplicationScoped
class SqlSignInFailures implements SignInFailures {

    private static final String ADD = """
            insert into sign_in_failure as f (key, failures, last_at) values (?1, 1, ?2)
            on conflict (key) do update
               set failures = case when f.last_at < ?3 then 1 else f.failures + 1 end, last_at = excluded.last_at
            """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public List<Count> of(Collection<String> keys) {
        List<?> rows = entities.createNativeQuery(
                        "select key, failures, last_at from sign_in_failure where key = any(string_to_array(?1, chr(10)))")
                .setParameter(1, String.join("\n", keys))
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Count(String.valueOf(row[0]), Rows.number(row[1]), Rows.time(row[2])))
                .toList();
    }

    /** In the order of the keys, so that two failures at once do not lock each other out. */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void add(Collection<String> keys, Instant now, Instant forgottenBefore) {
        new TreeSet<>(keys).forEach(key -> entities.createNativeQuery(ADD)
                .setParameter(1, key)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, forgottenBefore.atOffset(ZoneOffset.UTC))
                .executeUpdate());
    }

    @Override
    @Transactional
    public void clear(String key) {
        entities.createNativeQuery("delete from sign_in_failure where key = ?1")
                .setParameter(1, key)
                .executeUpdate();
    }
}
