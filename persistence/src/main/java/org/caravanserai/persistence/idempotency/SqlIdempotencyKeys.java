package org.caravanserai.persistence.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.idempotency.IdempotencyKeys;
import org.caravanserai.domain.idempotency.IdempotencyOutcome;
import org.caravanserai.domain.idempotency.KeyedRequest;
import org.caravanserai.domain.idempotency.RecordedAnswer;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

/** A guarded insert decides which request is first; the same statement takes over the row of an old or crashed attempt. */
@ApplicationScoped
class SqlIdempotencyKeys implements IdempotencyKeys {

    private static final String BEGIN = """
        insert into idempotency_key as kept (caller, key, target, digest, created_at, lease_until, attempt)
        values (?1, ?2, ?3, ?4, ?5, ?6,
                ?8)
        on conflict (caller, key) do update
           set target = excluded.target, digest = excluded.digest, status = null, content_type = null,
               location = null, entity_tag = null, body = null,
               created_at = excluded.created_at, lease_until = excluded.lease_until, attempt = excluded.attempt
         where kept.created_at < ?7
            or (kept.status is null and kept.lease_until <= excluded.created_at
                and kept.target = excluded.target and kept.digest = excluded.digest)
        """;

    private static final String READ = """
        select target, digest, status, content_type, location, entity_tag, body
          from idempotency_key where caller = ?1 and key = ?2
        """;

    private static final String MINE = " where caller = ?1 and key = ?2 and status is null and attempt = ?3";

    private final Sql sql;

    @Inject
    SqlIdempotencyKeys(Sql sql) {
        this.sql = sql;
    }

    @Override
    public IdempotencyOutcome begin(KeyedRequest request, Instant now) {
        var attempt = Ids.next();
        int taken = sql.update(
                BEGIN,
                request.caller(),
                request.key(),
                request.target(),
                request.digest(),
                now,
                now.plus(LEASE),
                now.minus(KEPT),
                attempt);
        return taken == 1 ? new IdempotencyOutcome.First(attempt) : found(request);
    }

    private IdempotencyOutcome found(KeyedRequest request) {
        return sql.first(READ, row -> outcome(row, request), request.caller(), request.key())
                .orElseGet(IdempotencyOutcome.UnderWay::new);
    }

    private static IdempotencyOutcome outcome(Row row, KeyedRequest request) throws SQLException {
        if (!request.target().equals(row.text("target")) || !request.digest().equals(row.text("digest"))) {
            return new IdempotencyOutcome.Different();
        }
        var status = row.numberOrNull("status");
        if (status == null) {
            return new IdempotencyOutcome.UnderWay();
        }
        return new IdempotencyOutcome.Done(new RecordedAnswer(
                status,
                row.textOrNull("content_type"),
                row.textOrNull("location"),
                row.textOrNull("entity_tag"),
                row.text("body")));
    }

    @Override
    public boolean renew(KeyedRequest request, UUID attempt, Instant now) {
        return sql.update(
                        "update idempotency_key set lease_until = ?4" + MINE,
                        request.caller(),
                        request.key(),
                        attempt,
                        now.plus(LEASE))
                == 1;
    }

    @Override
    public void finish(KeyedRequest request, UUID attempt, RecordedAnswer answer) {
        sql.update(
                "update idempotency_key set status = ?4, content_type = ?5, location = ?6, entity_tag = ?7, body = ?8"
                        + MINE,
                request.caller(),
                request.key(),
                attempt,
                answer.status(),
                answer.contentType(),
                answer.location(),
                answer.entityTag(),
                answer.body());
    }

    @Override
    public void release(KeyedRequest request, UUID attempt) {
        sql.update("delete from idempotency_key" + MINE, request.caller(), request.key(), attempt);
    }

    @Override
    public int forgetOld(Instant now) {
        return sql.update("delete from idempotency_key where created_at < ?", now.minus(KEPT));
    }
}
