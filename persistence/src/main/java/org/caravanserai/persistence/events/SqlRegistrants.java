package org.caravanserai.persistence.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.registration.Registrant;
import org.caravanserai.domain.events.registration.Registrants;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlRegistrants implements Registrants {

    private final Sql sql;

    @Inject
    SqlRegistrants(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Registrant> ofAccount(UUID account) {
        return sql.first(
                """
                select a.given_name, a.family_name, a.own_name, a.family_first, a.email, a.country, a.affiliation_text,
                       o.display_name
                from account a left join organization o on o.id = a.affiliation_organization_id
                where a.id = ?
                """,
                row -> {
                    var country = row.textOrNull("country");
                    var organization = row.textOrNull("display_name");
                    return new Registrant(
                            account,
                            row.name(),
                            new EmailAddress(row.text("email")),
                            country == null ? null : new CountryCode(country),
                            organization == null
                                    ? row.textOrNull("affiliation_text")
                                    : Json.localized(organization).in("en"));
                },
                account);
    }
}
