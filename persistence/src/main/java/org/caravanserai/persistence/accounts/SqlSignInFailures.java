package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.caravanserai.domain.accounts.SignInFailures;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

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

    /** A successful sign-in does not restart the wait of earlier failures. */
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

    private final Sql sql;

    @Inject
    SqlSignInFailures(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Attempt count(
            Collection<String> keys, Instant now, Instant forgottenBefore, Consumer<Map<String, Count>> rule) {
        var at = now.truncatedTo(ChronoUnit.MICROS);
        var joined = String.join("\n", keys);
        var before = new TreeMap<String, Count>();
        sql.list(LOCK, SqlSignInFailures::locked, joined, at, forgottenBefore)
                .forEach(locked -> before.put(locked.getKey(), locked.getValue()));
        rule.accept(before);
        sql.update(COUNT, joined, at);
        return new Attempt(at, before);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void takeBack(Attempt attempt, String cleared) {
        var earlier = new TreeMap<>(attempt.before());
        earlier.forEach((key, before) -> sql.update(TAKE_BACK, key, attempt.at(), before.lastAt()));
        sql.update(DROP, String.join("\n", earlier.keySet()), cleared);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before) {
        return sql.update("delete from sign_in_failure where last_at < ?", before);
    }

    private static Map.Entry<String, Count> locked(Row row) throws SQLException {
        return Map.entry(row.text("key"), new Count(row.number("failures"), row.time("last_at")));
    }
}
