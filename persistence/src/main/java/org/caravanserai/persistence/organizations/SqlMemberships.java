package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.Members;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.persistence.shared.ColumnValues;

@ApplicationScoped
class SqlMemberships implements Memberships {

    @PersistenceContext
    private EntityManager entities;

    @Override
    public Members in(UUID organizationId) {
        return new Members(rows(
                        "select account_id, role, since from membership where organization_id = ?1 order by since,"
                                + " role",
                        organizationId)
                .stream()
                .map(row -> new Membership(
                        organizationId,
                        ColumnValues.id(row[0]),
                        ColumnValues.constant(OrganizationRole.class, row[1]),
                        ColumnValues.time(row[2])))
                .toList());
    }

    @Override
    public void add(Membership membership) {
        entities.createNativeQuery("insert into membership (organization_id, account_id, role, since)"
                        + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                .setParameter(1, membership.organizationId())
                .setParameter(2, membership.accountId())
                .setParameter(3, membership.role().name())
                .setParameter(4, membership.since().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public void remove(UUID organizationId, UUID accountId, OrganizationRole role) {
        entities.createNativeQuery(
                        "delete from membership where organization_id = ?1 and account_id = ?2 and role = ?3")
                .setParameter(1, organizationId)
                .setParameter(2, accountId)
                .setParameter(3, role.name())
                .executeUpdate();
    }

    @Override
    public void move(UUID fromOrganization, UUID toOrganization) {
        entities.createNativeQuery("insert into membership (organization_id, account_id, role, since)"
                        + " select ?2, account_id, role, since from membership where organization_id = ?1"
                        + " on conflict do nothing")
                .setParameter(1, fromOrganization)
                .setParameter(2, toOrganization)
                .executeUpdate();
        entities.createNativeQuery("delete from membership where organization_id = ?1")
                .setParameter(1, fromOrganization)
                .executeUpdate();
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, UUID id) {
        return entities.createNativeQuery(sql).setParameter(1, id).getResultList();
    }
}
