package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.MembershipRequest;
import org.caravanserai.domain.organizations.MembershipRequests;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaMembershipRequests implements MembershipRequests {

    private static final int MOST = 200;

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaMembershipRequests(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(MembershipRequest request) {
        entities.add(request);
    }

    @Override
    public Optional<MembershipRequest> byId(UUID id) {
        return entities.find(MembershipRequest.class, id);
    }

    @Override
    public Optional<MembershipRequest> byHash(String hash) {
        return entities.one(MembershipRequest.class, "select r from MembershipRequest r where r.hash = ?1", hash);
    }

    @Override
    public Optional<MembershipRequest> open(UUID organization, UUID account) {
        return entities.one(
                MembershipRequest.class,
                "select r from MembershipRequest r where r.organization = ?1 and r.account = ?2 and r.state = ?3",
                organization,
                account,
                MembershipRequest.State.OPEN);
    }

    @Override
    public int countOpen(UUID account) {
        return entities.one(
                        Long.class,
                        "select count(r) from MembershipRequest r where r.account = ?1 and r.state = ?2",
                        account,
                        MembershipRequest.State.OPEN)
                .orElseThrow()
                .intValue();
    }

    @Override
    public List<Line> openOf(UUID organization) {
        return sql.list(
                "select r.id, a.given_name, a.family_name, a.own_name, a.family_first, a.email, r.role, r.note,"
                        + " r.requested_at, r.hash is not null and r.link_expires_at > now() as link_sent"
                        + " from membership_request r join account a on a.id = r.account_id"
                        + " where r.state = 'OPEN' and r.organization_id = ? order by r.requested_at, r.id limit ?",
                JpaMembershipRequests::line,
                organization,
                MOST);
    }

    private static Line line(Row row) throws SQLException {
        return new Line(
                row.id("id"),
                row.name().full(),
                row.text("email"),
                row.constant(OrganizationRole.class, "role"),
                row.textOrNull("note"),
                row.time("requested_at"),
                row.flag("link_sent"));
    }

    @Override
    public void forget(UUID account) {
        entities.update("delete from MembershipRequest r where r.account = ?1", account);
    }
}
