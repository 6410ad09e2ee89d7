package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.MemberLine;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.shared.NativeQuery;
import org.caravanserai.persistence.shared.Rows;

@ApplicationScoped
class SqlMemberDirectory implements MemberDirectory {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<UUID> accountWith(EmailAddress email) {
        var found = entities.createNativeQuery("select id from account where email = ?1 and disabled_at is null"
                        + " and email_verified_at is not null")
                .setParameter(1, email.value())
                .getResultList();
        return found.isEmpty() ? Optional.empty() : Optional.of(Rows.id(found.get(0)));
    }

    @Override
    public List<MemberLine> of(UUID organizationId) {
        var sql = new NativeQuery();
        return sql
                .rows(
                        entities,
                        "select a.id, a.given_name, a.family_name, a.own_name, a.family_first, a.email,"
                                + " string_agg(m.role, ' ' order by m.role), min(m.since) from membership m"
                                + " join account a on a.id = m.account_id where m.organization_id = "
                                + sql.arg(organizationId) + " group by a.id order by min(m.since), a.id")
                .stream()
                .map(row -> new MemberLine(
                        Rows.id(row[0]),
                        new PersonName(row[1].toString(), Rows.text(row[2]), Rows.text(row[3]), (Boolean) row[4])
                                .full(),
                        row[5].toString(),
                        Arrays.stream(row[6].toString().split(" ", -1))
                                .map(OrganizationRole::valueOf)
                                .toList(),
                        Rows.time(row[7])))
                .toList();
    }
}
