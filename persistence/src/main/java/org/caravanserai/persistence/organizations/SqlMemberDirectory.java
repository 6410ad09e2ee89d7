package org.caravanserai.persistence.organizations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.organizations.MemberDirectory;
import org.caravanserai.domain.organizations.MemberLine;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.shared.PersonName;
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
            " from membership m join account a on a.id = m.account_id where m.organization_id = ?";

    private static final String WORDS = " and (?::text is null"
            + " or lower(concat_ws(' ', a.given_name, a.family_name, a.own_name, a.email)) like ?)";

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

    private static String order(@Nullable String sort) {
        return SortOrder.of(sort, "since", ORDERS).sql();
    }

    private static MemberLine line(Row row) throws SQLException {
        return new MemberLine(
                row.id("id"),
                new PersonName(
                                row.text("given_name"),
                                row.textOrNull("family_name"),
                                row.textOrNull("own_name"),
                                row.flag("family_first"))
                        .full(),
                row.text("email"),
                row.constants(OrganizationRole.class, "roles"),
                row.time("since"));
    }
}
