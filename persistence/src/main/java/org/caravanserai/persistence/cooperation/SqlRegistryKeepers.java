package org.caravanserai.persistence.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.registry.RegistryKeepers;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlRegistryKeepers implements RegistryKeepers {

    private final Sql sql;

    @Inject
    SqlRegistryKeepers(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Recipient> othersThan(UUID account) {
        return sql.list(
                """
                select a.email, a.given_name, a.family_name, a.own_name, a.family_first, a.preferred_language
                from account a
                where a.id <> ?1 and a.disabled_at is null and a.email_verified_at is not null
                  and exists (select from account_platform_role r where r.account_id = a.id and r.role = any (?2::text[]))
                order by a.email
                """,
                SqlRegistryKeepers::recipient,
                account,
                Permission.MANAGE_COOPERATION.platformRoles().stream()
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    private static Recipient recipient(Row row) throws SQLException {
        return Recipient.of(
                new EmailAddress(row.text("email")),
                row.name().in(row.text("preferred_language")),
                row.text("preferred_language"));
    }
}
