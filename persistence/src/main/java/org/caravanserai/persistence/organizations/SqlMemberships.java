package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.Members;
import org.caravanserai.domain.organizations.Membership;
import org.caravanserai.domain.organizations.Memberships;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlMemberships implements Memberships {

    private static final String SELECT =
            "select organization_id, account_id, role, place_kind, place_id, since, ends_on, given_by from membership where ";

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
                SELECT + "organization_id = ? and place_id is null order by since, role",
                SqlMemberships::membership,
                organizationId));
    }

    @Override
    public Members at(RolePlace place) {
        return new Members(sql.list(
                SELECT + "place_kind = ? and place_id = ? order by since, role",
                SqlMemberships::membership,
                place.kind(),
                place.id()));
    }

    @Override
    public List<Membership> atPlaces(UUID accountId) {
        return sql.list(
                SELECT + "account_id = ? and place_id is not null order by since, role, place_id",
                SqlMemberships::membership,
                accountId);
    }

    private static Membership membership(Row row) throws SQLException {
        var place = row.idOrNull("place_id");
        return new Membership(
                row.id("organization_id"),
                row.id("account_id"),
                row.constant(OrganizationRole.class, "role"),
                place == null ? null : new RolePlace(row.text("place_kind"), place),
                row.time("since"),
                row.dateOrNull("ends_on"),
                row.idOrNull("given_by"));
    }

    @Override
    public void add(Membership membership) {
        entities.flush();
        var place = membership.place();
        sql.update(
                """
                insert into membership as m (organization_id, account_id, role, place_kind, place_id, since, ends_on, given_by)
                values (?, ?, ?, cast(? as text), cast(? as uuid), ?, cast(? as date), cast(? as uuid))
                on conflict (organization_id, account_id, role, place_id) do update
                   set since = excluded.since, ends_on = excluded.ends_on, given_by = excluded.given_by,
                       end_announced = false
                 where m.ends_on < cast(excluded.since at time zone 'UTC' as date)
                """,
                membership.organizationId(),
                membership.accountId(),
                membership.role(),
                place == null ? null : place.kind(),
                place == null ? null : place.id(),
                membership.since(),
                membership.endsOn(),
                membership.givenBy());
    }

    @Override
    public void remove(UUID organizationId, UUID accountId, OrganizationRole role) {
        sql.update(
                "delete from membership where organization_id = ? and account_id = ? and role = ? and place_id is null",
                organizationId,
                accountId,
                role);
    }

    @Override
    public void removeAt(UUID place, UUID accountId, OrganizationRole role) {
        sql.update("delete from membership where place_id = ? and account_id = ? and role = ?", place, accountId, role);
    }

    @Override
    public void endOn(
            UUID organizationId,
            UUID accountId,
            OrganizationRole role,
            @Nullable RolePlace place,
            @Nullable LocalDate endsOn) {
        sql.update(
                "update membership set ends_on = cast(? as date), end_announced = false where organization_id = ?"
                        + " and account_id = ? and role = ? and place_id is not distinct from cast(? as uuid)",
                endsOn,
                organizationId,
                accountId,
                role,
                place == null ? null : place.id());
    }

    @Override
    public List<Membership> over(LocalDate today, int most) {
        return sql.list(
                SELECT + "ends_on < ? order by ends_on, organization_id, account_id, role limit ?",
                SqlMemberships::membership,
                today,
                most);
    }

    @Override
    public List<Membership> ending(LocalDate by, int most) {
        return sql.list(
                SELECT
                        + "ends_on <= ? and not end_announced order by ends_on, organization_id, account_id, role limit ?",
                SqlMemberships::membership,
                by,
                most);
    }

    @Override
    public boolean announce(Membership ending) {
        var place = ending.place();
        return sql.update(
                        "update membership set end_announced = true where organization_id = ? and account_id = ? and role = ?"
                                + " and ends_on = ? and place_id is not distinct from cast(? as uuid) and not end_announced",
                        ending.organizationId(),
                        ending.accountId(),
                        ending.role(),
                        ending.endsOn(),
                        place == null ? null : place.id())
                == 1;
    }

    @Override
    public void move(UUID fromOrganization, UUID toOrganization) {
        sql.update(
                "insert into membership (organization_id, account_id, role, since, ends_on, given_by, end_announced)"
                        + " select ?, account_id, role, since, ends_on, given_by, end_announced from membership where organization_id = ?"
                        + " and place_id is null on conflict do nothing",
                toOrganization,
                fromOrganization);
        sql.update("delete from membership where organization_id = ? and place_id is null", fromOrganization);
    }
}
