package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.Members;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlMemberships implements Memberships {

    @PersistenceContext
    private EntityManager entities;

    private final Sql sql;

    @Inject
    SqlMemberships(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Members in(UUID organizationId) {
        return new Members(sql.list(
                "select account_id, role, since from membership where organization_id = ? order by since, role",
                row -> new Membership(
                        organizationId,
                        row.id("account_id"),
                        row.constant(OrganizationRole.class, "role"),
                        row.time("since")),
                organizationId));
    }

    @Override
    public void add(Membership membership) {
        entities.flush();
        sql.update(
                "insert into membership (organization_id, account_id, role, since) values (?, ?, ?, ?) on conflict do"
                        + " nothing",
                membership.organizationId(),
                membership.accountId(),
                membership.role(),
                membership.since());
    }

    @Override
    public void remove(UUID organizationId, UUID accountId, OrganizationRole role) {
        sql.update(
                "delete from membership where organization_id = ? and account_id = ? and role = ?",
                organizationId,
                accountId,
                role);
    }

    @Override
    public void move(UUID fromOrganization, UUID toOrganization) {
        sql.update(
                "insert into membership (organization_id, account_id, role, since)"
                        + " select ?, account_id, role, since from membership where organization_id = ?"
                        + " on conflict do nothing",
                toOrganization,
                fromOrganization);
        sql.update("delete from membership where organization_id = ?", fromOrganization);
    }
}
