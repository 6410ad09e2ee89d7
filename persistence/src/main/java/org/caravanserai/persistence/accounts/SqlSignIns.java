package org.caravanserai.persistence.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.caravanserai.domain.accounts.Device;
import org.caravanserai.domain.accounts.SignInLine;
import org.caravanserai.domain.accounts.SignIns;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

/** One statement notes an attempt, whether or not there is an account: how long it takes tells nothing. */
@ApplicationScoped
class SqlSignIns implements SignIns {

    private static final String NOTE = """
        insert into sign_in (id, account_id, at, succeeded, browser, system)
        select cast(?2 as uuid), a.id, cast(?3 as timestamptz), cast(?4 as boolean), ?5, ?6 from account a where a.email = ?1
        """;

    private final Sql sql;

    @Inject
    SqlSignIns(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void note(EmailAddress email, SignInLine attempt) {
        sql.update(
                NOTE,
                email.value(),
                Ids.next(),
                attempt.at(),
                attempt.succeeded(),
                attempt.device().browser().name(),
                attempt.device().system().name());
    }

    @Override
    public Page<SignInLine> of(UUID account, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-at", Map.of("at", "at"));
        return sql.page(
                request,
                "select at, succeeded, browser, system from sign_in where account_id = ?1 order by " + order.sql()
                        + ", id",
                "select count(*) from sign_in where account_id = ?1",
                row -> new SignInLine(
                        row.time("at"),
                        row.flag("succeeded"),
                        new Device(
                                row.constant(Device.Browser.class, "browser"),
                                row.constant(Device.System.class, "system"))),
                account);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget(Instant before) {
        return sql.update("delete from sign_in where at < ?", before);
    }
}
