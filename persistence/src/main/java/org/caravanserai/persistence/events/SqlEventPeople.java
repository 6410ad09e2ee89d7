package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.events.EventPeople;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlEventPeople implements EventPeople {

    private static final String ACCOUNT =
            "select distinct a.email, a.given_name, a.family_name, a.own_name, a.family_first, a.preferred_language"
                    + " from account a ";
    private static final String REACHABLE = " and a.disabled_at is null and a.email_verified_at is not null";

    private final Sql sql;

    @Inject
    SqlEventPeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Recipient> authorities() {
        return sql.list(
                ACCOUNT + "join account_platform_role r on r.account_id = a.id where r.role = 'AUTHORITY'" + REACHABLE,
                SqlEventPeople::recipient);
    }

    @Override
    public List<Recipient> organizers(UUID organization, UUID event) {
        return sql.list(
                ACCOUNT + "join role_in_force m on m.account_id = a.id where m.organization_id = ?"
                        + " and (m.place_id is null and m.role in ('MANAGER', 'EVENT_ORGANIZER')"
                        + " or m.place_id = ? and m.role = 'EVENT_CO_ORGANIZER')" + REACHABLE,
                SqlEventPeople::recipient,
                organization,
                event);
    }

    @Override
    public LocalizedText organizerName(UUID organization) {
        return sql.first(
                        "select display_name from organization where id = ?",
                        row -> row.localized("display_name"),
                        organization)
                .orElse(LocalizedText.EMPTY);
    }

    private static Recipient recipient(Row row) throws SQLException {
        return Recipient.of(
                new EmailAddress(row.text("email")),
                row.name().in(row.text("preferred_language")),
                row.text("preferred_language"));
    }
}
