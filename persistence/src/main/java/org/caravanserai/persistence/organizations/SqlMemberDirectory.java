package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.MemberLine;
import org.caravanserai.domain.organizations.OwnRole;
import org.caravanserai.domain.organizations.RoleLine;
import org.caravanserai.domain.organizations.RolePlace;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlMemberDirectory implements MemberDirectory {

    private static final String LINE = "select a.id, a.given_name, a.family_name, a.own_name, a.family_first, a.email,"
            + " array_agg(m.role order by m.role) as roles, min(m.since) as since";

    private static final String MEMBERS =
            " from membership m join account a on a.id = m.account_id where m.organization_id = ? and m.place_id is null";

    private static final String WORDS = " and (?::text is null"
            + " or lower(concat_ws(' ', a.given_name, a.family_name, a.own_name, a.email)) like ?)";

    private static final String BY = ", m.role, m.since, m.ends_on, b.given_name as by_given_name,"
            + " b.family_name as by_family_name, b.own_name as by_own_name, b.family_first as by_family_first";

    private static final String GIVER = " left join account b on b.id = m.given_by and b.anonymised_at is null";

    private static final String ANY_ROLE =
            "select a.id, a.given_name, a.family_name, a.own_name, a.family_first, a.email" + BY
                    + " from membership m join account a on a.id = m.account_id" + GIVER;

    private static final String ROLE = ANY_ROLE + " where m.organization_id = ? and m.place_id is null";

    private static final String OWN = "select o.slug, o.display_name, m.place_kind, m.place_id" + BY
            + " from membership m join organization o on o.id = m.organization_id" + GIVER
            + " where m.account_id = ? order by o.sort_name, o.id, m.role";

    private static final Map<String, String> ROLE_ORDERS = Map.of(
            "since",
            "m.since",
            "until",
            "coalesce(m.ends_on, 'infinity')",
            "name",
            "lower(coalesce(a.family_name, a.given_name))",
            "role",
            "m.role",
            "email",
            "a.email");

    private static final Map<String, String> ORDERS =
            Map.of("since", "min(m.since)", "name", "lower(coalesce(a.family_name, a.given_name))", "email", "a.email");

    private final Sql sql;

    @Inject
    SqlMemberDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<MemberLine> of(UUID organizationId, PageRequest request) {
        var words = LikePattern.wordsOrNull(request.query());
        return sql.page(
                request,
                LINE + MEMBERS + WORDS + " group by a.id order by " + order(request.sort()) + ", a.id",
                "select count(distinct a.id)" + MEMBERS + WORDS,
                SqlMemberDirectory::line,
                organizationId,
                words,
                words);
    }

    @Override
    public Optional<MemberLine> member(UUID organizationId, EmailAddress email) {
        return sql.first(
                LINE + MEMBERS + " and a.email = ? group by a.id",
                SqlMemberDirectory::line,
                organizationId,
                email.value());
    }

    @Override
    public Page<RoleLine> roles(UUID organizationId, PageRequest request) {
        var words = LikePattern.wordsOrNull(request.query());
        return sql.page(
                request,
                ROLE + WORDS + " order by "
                        + SortOrder.of(request.sort(), "since", ROLE_ORDERS).sql() + ", m.role, a.id",
                "select count(*)" + MEMBERS + WORDS,
                SqlMemberDirectory::roleLine,
                organizationId,
                words,
                words);
    }

    @Override
    public Optional<RoleLine> role(UUID organizationId, UUID accountId, OrganizationRole role) {
        return sql.first(
                ROLE + " and m.account_id = ? and m.role = ?",
                SqlMemberDirectory::roleLine,
                organizationId,
                accountId,
                role);
    }

    @Override
    public List<OwnRole> rolesOf(UUID accountId) {
        return sql.list(
                OWN,
                row -> new OwnRole(
                        row.text("slug"),
                        row.localized("display_name"),
                        row.constant(OrganizationRole.class, "role"),
                        place(row),
                        row.time("since"),
                        row.dateOrNull("ends_on"),
                        giver(row)),
                accountId);
    }

    @Override
    public List<RoleLine> rolesAt(RolePlace place) {
        return sql.list(
                ANY_ROLE + " where m.place_kind = ? and m.place_id = ?"
                        + " order by lower(coalesce(a.family_name, a.given_name)), m.role, a.id",
                SqlMemberDirectory::roleLine,
                place.kind(),
                place.id());
    }

    private static @Nullable RolePlace place(Row row) throws SQLException {
        var id = row.idOrNull("place_id");
        return id == null ? null : new RolePlace(row.text("place_kind"), id);
    }

    private static RoleLine roleLine(Row row) throws SQLException {
        return new RoleLine(
                row.id("id"),
                row.name().full(),
                row.text("email"),
                row.constant(OrganizationRole.class, "role"),
                row.time("since"),
                row.dateOrNull("ends_on"),
                giver(row));
    }

    private static @Nullable String giver(Row row) throws SQLException {
        return row.textOrNull("by_given_name") == null ? null : row.name("by_").full();
    }

    private static String order(@Nullable String sort) {
        return SortOrder.of(sort, "since", ORDERS).sql();
    }

    private static MemberLine line(Row row) throws SQLException {
        return new MemberLine(
                row.id("id"),
                row.name().full(),
                row.text("email"),
                row.constants(OrganizationRole.class, "roles"),
                row.time("since"));
    }
}
