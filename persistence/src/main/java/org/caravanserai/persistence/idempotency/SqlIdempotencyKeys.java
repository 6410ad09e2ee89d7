package org.caravanserai.persistence.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.idempotency.IdempotencyKeys;
import org.caravanserai.domain.idempotency.IdempotencyOutcome;
import org.caravanserai.domain.idempotency.KeyedRequest;
import org.caravanserai.domain.idempotency.RecordedAnswer;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.ColumnValues;
import org.jspecify.annotations.Nullable;

/** One guarded insert decides who is first; the row of an old or crashed attempt is taken over by the same statement. */
@ApplicationScoped
class SqlIdempotencyKeys implements IdempotencyKeys {

    private static final String BEGIN = """
        insert into idempotency_key as kept (caller, key, target, digest, created_at, lease_until, attempt)
        values (cast(?1 as uuid), ?2, ?3, ?4, cast(?5 as timestamptz), cast(?6 as timestamptz),
                cast(?8 as uuid))
        on conflict (caller, key) do update
           set target = excluded.target, digest = excluded.digest, status = null, content_type = null,
               location = null, entity_tag = null, body = null,
               created_at = excluded.created_at, lease_until = excluded.lease_until, attempt = excluded.attempt
         where kept.created_at < cast(?7 as timestamptz)
            or (kept.status is null and kept.lease_until <= excluded.created_at
                and kept.target = excluded.target and kept.digest = excluded.digest)
        """;

    private static final String READ = """
        select target, digest, status, content_type, location, entity_tag, body
          from idempotency_key where caller = cast(?1 as uuid) and key = ?2
        """;

    private static final String MINE =
            " where caller = cast(?1 as uuid) and key = ?2 and status is null and attempt = cast(?3 as uuid)";

    @PersistenceContext
    private EntityManager entities;

    @Override
    public IdempotencyOutcome begin(KeyedRequest request, Instant now) {
        var attempt = Ids.next();
        int taken = entities.createNativeQuery(BEGIN)
                .setParameter(1, request.caller().toString())
                .setParameter(2, request.key())
                .setParameter(3, request.target())
                .setParameter(4, request.digest())
                .setParameter(5, now.toString())
                .setParameter(6, now.plus(LEASE).toString())
                .setParameter(7, now.minus(KEPT).toString())
                .setParameter(8, attempt.toString())
                .executeUpdate();
        return taken == 1 ? new IdempotencyOutcome.First(attempt) : found(request);
    }

    private IdempotencyOutcome found(KeyedRequest request) {
        List<?> rows = keyed(entities.createNativeQuery(READ), request).getResultList();
        if (rows.isEmpty()) {
            return new IdempotencyOutcome.UnderWay();
        }
        var column = (Object[]) rows.get(0);
        if (!request.target().equals(column[0]) || !request.digest().equals(column[1])) {
            return new IdempotencyOutcome.Different();
        }
        if (column[2] == null) {
            return new IdempotencyOutcome.UnderWay();
        }
        return new IdempotencyOutcome.Done(new RecordedAnswer(
                ColumnValues.number(column[2]),
                ColumnValues.text(column[3]),
                ColumnValues.text(column[4]),
                ColumnValues.text(column[5]),
                String.valueOf(column[6])));
    }

    @Override
    public boolean renew(KeyedRequest request, UUID attempt, Instant now) {
        return mine("update idempotency_key set lease_until = cast(?4 as timestamptz)", request, attempt)
                        .setParameter(4, now.plus(LEASE).toString())
                        .executeUpdate()
                == 1;
    }

    @Override
    public void finish(KeyedRequest request, UUID attempt, RecordedAnswer answer) {
        mine(
                        "update idempotency_key set status = ?4, content_type = nullif(?5, ''), location = nullif(?6,"
                                + " ''), entity_tag = nullif(?7, ''), body = ?8",
                        request,
                        attempt)
                .setParameter(4, answer.status())
                .setParameter(5, orBlank(answer.contentType()))
                .setParameter(6, orBlank(answer.location()))
                .setParameter(7, orBlank(answer.entityTag()))
                .setParameter(8, answer.body())
                .executeUpdate();
    }

    @Override
    public void release(KeyedRequest request, UUID attempt) {
        mine("delete from idempotency_key", request, attempt).executeUpdate();
    }

    @Override
    public int forgetOld(Instant now) {
        return entities.createNativeQuery("delete from idempotency_key where created_at < cast(?1 as timestamptz)")
                .setParameter(1, now.minus(KEPT).toString())
                .executeUpdate();
    }

    private Query mine(String statement, KeyedRequest request, UUID attempt) {
        return keyed(entities.createNativeQuery(statement + MINE), request).setParameter(3, attempt.toString());
    }

    private static Query keyed(Query query, KeyedRequest request) {
        return query.setParameter(1, request.caller().toString()).setParameter(2, request.key());
    }

    private static String orBlank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
