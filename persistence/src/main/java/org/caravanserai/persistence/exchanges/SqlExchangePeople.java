package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.ExchangePeople;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlExchangePeople implements ExchangePeople {

    private static final String OFFICERS = """
        select distinct a.email, a.given_name, a.family_name, a.own_name, a.family_first, a.preferred_language
        from account a join membership_in_force m on m.account_id = a.id
        where m.organization_id = ? and m.role in ('MANAGER', 'EXCHANGE_OFFICER')
          and a.disabled_at is null and a.email_verified_at is not null
        order by a.email
        """;

    private final Sql sql;

    @Inject
    SqlExchangePeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Recipient> officers(UUID organization) {
        return sql.list(
                OFFICERS,
                row -> Recipient.of(
                        new EmailAddress(row.text("email")),
                        row.name().in(row.text("preferred_language")),
                        row.text("preferred_language")),
                organization);
    }
}
