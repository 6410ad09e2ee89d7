package org.caravanserai.persistence.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.mail.BouncedAddress;
import org.caravanserai.domain.mail.BouncedAddresses;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlBouncedAddresses implements BouncedAddresses {

    private static final String NOTE = """
        insert into bounced_address (address, reason, bounced_at) values (?, ?, ?)
        on conflict (address) do update set reason = excluded.reason, bounced_at = excluded.bounced_at
        """;

    private final Sql sql;

    @Inject
    SqlBouncedAddresses(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void note(BouncedAddress address) {
        sql.update(NOTE, address.address().value(), address.reason(), address.at());
    }

    @Override
    public Optional<BouncedAddress> find(EmailAddress address) {
        return sql.first(
                "select address, reason, bounced_at from bounced_address where address = ?",
                row -> new BouncedAddress(
                        new EmailAddress(row.text("address")), row.text("reason"), row.time("bounced_at")),
                address.value());
    }

    @Override
    public void forget(EmailAddress address) {
        sql.update("delete from bounced_address where address = ?", address.value());
    }
}
