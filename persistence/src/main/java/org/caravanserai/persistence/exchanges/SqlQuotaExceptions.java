package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.nomination.QuotaException;
import org.caravanserai.domain.exchanges.nomination.QuotaException.Confirmation;
import org.caravanserai.domain.exchanges.nomination.QuotaExceptions;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

/** The guarded statement on the exception says whether its place is counted; constraints of both tables stand behind it. */
@ApplicationScoped
class SqlQuotaExceptions implements QuotaExceptions {

    private static final String REQUEST = """
        insert into quota_exception
            (nomination_id, organization_id, reason, requested_by, requested_by_name, requested_at)
        values (?1, ?2, ?3, ?4, ?5, ?6)
        """;

    private static final String CONFIRM = """
        update quota_exception set confirmed_by = ?2, confirmed_by_name = ?3, confirmed_at = ?4, counted = true
        where nomination_id = ?1 and confirmed_by is null and requested_by <> ?2
        """;

    private static final String RELEASE =
            "update quota_exception set counted = false where nomination_id = ?1 and counted";

    /** The row's lock makes the next one wait and look again. */
    private static final String COUNT = """
        update exchange_places set reserved = reserved + ?2, taken = taken + ?3, exceptions = exceptions + ?2 + ?3
        where (agreement_id, condition, academic_year) =
              (select n.agreement_id, n.condition, n.academic_year from nomination n where n.id = ?1)
        """;

    @PersistenceContext
    private EntityManager entities;

    private final Sql sql;

    @Inject
    SqlQuotaExceptions(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void request(QuotaException exception) {
        entities.flush();
        sql.update(
                REQUEST,
                exception.nomination(),
                exception.confirming(),
                exception.reason(),
                exception.requestedBy(),
                exception.requestedByName(),
                exception.requestedAt());
    }

    @Override
    public Optional<QuotaException> of(UUID nomination) {
        return sql.first(
                "select * from quota_exception where nomination_id = ?", SqlQuotaExceptions::exception, nomination);
    }

    private static QuotaException exception(Row row) throws SQLException {
        var by = row.idOrNull("confirmed_by");
        return new QuotaException(
                row.id("nomination_id"),
                row.id("organization_id"),
                row.text("reason"),
                row.id("requested_by"),
                row.text("requested_by_name"),
                row.time("requested_at"),
                by == null ? null : new Confirmation(by, row.text("confirmed_by_name"), row.time("confirmed_at")));
    }

    @Override
    public boolean confirm(UUID nomination, UUID account, String name, Instant now) {
        return sql.update(CONFIRM, nomination, account, name, now) == 1 && counted(nomination, 1, 0);
    }

    @Override
    public boolean release(UUID nomination) {
        return sql.update(RELEASE, nomination) == 1 && counted(nomination, -1, 0);
    }

    @Override
    public boolean giveBack(UUID nomination) {
        return sql.update(RELEASE, nomination) == 1 && counted(nomination, 0, -1);
    }

    private boolean counted(UUID nomination, int reserved, int taken) {
        if (sql.update(COUNT, nomination, reserved, taken) != 1) {
            throw new IllegalStateException("a nomination without places");
        }
        return true;
    }
}
