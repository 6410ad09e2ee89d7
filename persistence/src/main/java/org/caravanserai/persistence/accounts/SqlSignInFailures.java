package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.caravanserai.domain.accounts.SignInFailures;
import org.caravanserai.persistence.shared.ColumnValues;

/** Each call in a transaction of its own: an attempt stays counted although the request that failed is rolled back. */
@ApplicationScoped
class SqlSignInFailures implements SignInFailures {

    /** Locks the rows in the order of their keys, so that two attempts never wait for each other. */
    private static final String LOCK = """
        insert into sign_in_failure as f (key, failures, last_at)
        select wanted.key, 0, cast(?2 as timestamptz)
          from unnest(string_to_array(?1, chr(10))) as wanted (key) order by wanted.key
        on conflict (key) do update
           set failures = case when f.last_at < cast(?3 as timestamptz) then 0 else f.failures end
        returning key, failures, last_at
        """;

    private static final String COUNT = """
        update sign_in_failure set failures = failures + 1, last_at = cast(?2 as timestamptz)
         where key = any(string_to_array(?1, chr(10)))
        """;

    /** The wait of those who failed earlier does not begin anew because somebody succeeded. */
    private static final String TAKE_BACK = """
        update sign_in_failure
           set failures = failures - 1,
               last_at = case when last_at = cast(?2 as timestamptz) then cast(?3 as timestamptz) else last_at end
         where key = ?1 and failures > 0
        """;

    private static final String DROP = """
        delete from sign_in_failure
         where key = any(string_to_array(?1, chr(10))) and (failures = 0 or key = ?2)
        """;

    @PersistenceContext
    private EntityManager entities;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Attempt count(
            Collection<String> keys, Instant now, Instant forgottenBefore, Consumer<Map<String, Count>> rule) {
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var joined = String.join("\n", keys);
        List<?> rows = entities.createNativeQuery(LOCK)
                .setParameter(1, joined)
                .setParameter(2, at.toString())
                .setParameter(3, forgottenBefore.toString())
                .getResultList();
        var before = new TreeMap<String, Count>();
        for (Object row : rows) {
            var columns = (Object[]) row;
            before.put(
                    String.valueOf(columns[0]),
                    new Count(ColumnValues.number(columns[1]), ColumnValues.time(columns[2])));
        }
        rule.accept(before);
        entities.createNativeQuery(COUNT)
                .setParameter(1, joined)
                .setParameter(2, at.toString())
                .executeUpdate();
        return new Attempt(at, before);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void takeBack(Attempt attempt, String cleared) {
        var earlier = new TreeMap<>(attempt.before());
        earlier.forEach((key, before) -> entities.createNativeQuery(TAKE_BACK)
                .setParameter(1, key)
                .setParameter(2, attempt.at().toString())
                .setParameter(3, before.lastAt().toString())
                .executeUpdate());
        entities.createNativeQuery(DROP)
                .setParameter(1, String.join("\n", earlier.keySet()))
                .setParameter(2, cleared)
                .executeUpdate();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before) {
        return entities.createNativeQuery("delete from sign_in_failure where last_at < cast(?1 as timestamptz)")
                .setParameter(1, before.toString())
                .executeUpdate();
    }
}
