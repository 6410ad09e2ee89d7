package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.MembershipRequest;
import org.caravanserai.domain.organizations.MembershipRequests;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.persistence.shared.ColumnValues;
import org.caravanserai.persistence.shared.NativeQuery;

@ApplicationScoped
class JpaMembershipRequests implements MembershipRequests {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager entities;

    @Override
    public void add(MembershipRequest request) {
        entities.persist(request);
    }

    @Override
    public Optional<MembershipRequest> byId(UUID id) {
        return Optional.ofNullable(entities.find(MembershipRequest.class, id));
    }

    @Override
    public Optional<MembershipRequest> byHash(String hash) {
        return entities.createQuery("select r from MembershipRequest r where r.hash = :hash", MembershipRequest.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<MembershipRequest> open(UUID organization, UUID account) {
        return entities.createQuery(
                        "select r from MembershipRequest r where r.organization = :organization and r.account ="
                                + " :account and r.state = :open",
                        MembershipRequest.class)
                .setParameter("organization", organization)
                .setParameter("account", account)
                .setParameter("open", MembershipRequest.State.OPEN)
                .getResultStream()
                .findFirst();
    }

    @Override
    public int countOpen(UUID account) {
        return entities.createQuery(
                        "select count(r) from MembershipRequest r where r.account = :account and r.state = :open",
                        Long.class)
                .setParameter("account", account)
                .setParameter("open", MembershipRequest.State.OPEN)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<Line> openOf(UUID organization) {
        var sql = new NativeQuery();
        return sql
                .rows(
                        entities,
                        "select r.id, a.given_name, a.family_name, a.own_name, a.family_first, a.email, r.role, r.note,"
                                + " r.requested_at, r.hash is not null and r.link_expires_at > now()"
                                + " from membership_request r join account a on a.id = r.account_id"
                                + " where r.state = 'OPEN' and r.organization_id = " + sql.arg(organization)
                                + " order by r.requested_at, r.id limit " + sql.arg(MOST))
                .stream()
                .map(row -> new Line(
                        ColumnValues.id(row[0]),
                        new PersonName(
                                        row[1].toString(),
                                        ColumnValues.text(row[2]),
                                        ColumnValues.text(row[3]),
                                        (Boolean) row[4])
                                .full(),
                        row[5].toString(),
                        ColumnValues.constant(OrganizationRole.class, row[6]),
                        ColumnValues.text(row[7]),
                        ColumnValues.time(row[8]),
                        (Boolean) row[9]))
                .toList();
    }

    @Override
    public void forget(UUID account) {
        entities.createQuery("delete from MembershipRequest r where r.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }
}
