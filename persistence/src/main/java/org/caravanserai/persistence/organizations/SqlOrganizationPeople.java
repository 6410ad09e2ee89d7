package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.mail.Recipient;
import org.caravanserai.domain.organizations.OrganizationPeople;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlOrganizationPeople implements OrganizationPeople {

    private static final String ACCOUNT =
            "select a.email, a.given_name, a.family_name, a.own_name, a.family_first, a.preferred_language from"
                    + " account a";
    private static final String REACHABLE = " and a.disabled_at is null and a.email_verified_at is not null";

    private final Sql sql;

    @Inject
    SqlOrganizationPeople(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Recipient> withRole(UUID organization, OrganizationRole role) {
        return sql.list(
                ACCOUNT
                        + " join membership_in_force m on m.account_id = a.id where m.organization_id = ? and m.role = ?"
                        + REACHABLE + " order by a.email",
                SqlOrganizationPeople::recipient,
                organization,
                role);
    }

    @Override
    public List<Recipient> withRoleAt(RolePlace place, OrganizationRole role) {
        return sql.list(
                ACCOUNT
                        + " join role_in_force m on m.account_id = a.id where m.place_kind = ? and m.place_id = ? and m.role = ?"
                        + REACHABLE + " order by a.email",
                SqlOrganizationPeople::recipient,
                place.kind(),
                place.id(),
                role);
    }

    @Override
    public List<Recipient> authorities() {
        return withRole(PlatformRole.AUTHORITY);
    }

    @Override
    public List<Recipient> administrators() {
        return withRole(PlatformRole.ADMIN);
    }

    private List<Recipient> withRole(PlatformRole role) {
        return sql.list(
                ACCOUNT + " join account_platform_role r on r.account_id = a.id where r.role = ?" + REACHABLE
                        + " order by a.email",
                SqlOrganizationPeople::recipient,
                role);
    }

    private static Recipient recipient(Row row) throws SQLException {
        return Recipient.of(new EmailAddress(row.text("email")), row.name().full(), row.text("preferred_language"));
    }
}
