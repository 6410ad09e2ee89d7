package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.invitation.InvitationDirectory;
import org.caravanserai.domain.exchanges.invitation.InvitationPlace;
import org.caravanserai.domain.exchanges.invitation.InvitationRow;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlInvitationDirectory implements InvitationDirectory {

    private static final int YEARS = 3;

    private static final String VIEW = """
        select i.code, i.state, a.code as agreement, i.condition, i.academic_year, i.term, i.given_name, i.family_name, i.own_name, i.family_first, i.email,
               i.purpose, i.unit, i.funding, i.starts_on, i.ends_on, i.inviter_name, i.invited_at, i.accepted_at,
               (select n.code from nomination n where n.id = i.nomination_id) as nomination,
        """ + Parties.columns("f", "from") + ", " + Parties.columns("t", "to") + """

        from invitation i
        join exchange_agreement a on a.id = i.agreement_id
        join organization f on f.id = i.from_organization
        join organization t on t.id = i.to_organization
        """;

    /** The sending side sees an invitation from the time at which the faculty has approved it. */
    private static final String MATCHING = """
        where (i.to_organization = any (?1) or i.from_organization = any (?1) and i.state <> 'PROPOSED' or i.inviter_id = ?2)
          and (?3::text is null or i.state = ?3)
          and (?4::text is null or lower(concat_ws(' ', i.given_name, i.family_name, i.own_name, i.email, i.code)) like ?4)
        """;

    private static final String PLACES = """
        select a.code, p.condition, p.academic_year, greatest(p.places - p.reserved - p.taken, 0) as remaining,
        """ + Parties.columns("f", "from") + ", " + Parties.columns("t", "to") + """

        from exchange_agreement a
        join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
        cross join lateral jsonb_array_elements(r.terms -> 'conditions') c
        join agreement_party fp on fp.agreement_id = a.id and fp.position = (c ->> 'from')::int - 1
        join agreement_party tp on tp.agreement_id = a.id and tp.position = (c ->> 'to')::int - 1
        join organization f on f.id = fp.organization_id
        join organization t on t.id = tp.organization_id
        join exchange_places p on p.agreement_id = a.id and p.condition = c ->> 'code'
        where a.state in ('IN_FORCE', 'NOTICE_GIVEN') and c ->> 'kind' = 'VISITING_SCHOLAR'
          and tp.organization_id = any (?1) and p.places > 0
          and exchange_last_day(p.academic_year, null) >= ?2 and left(p.academic_year, 4)::int <= ?3
          and (a.ends_after is null or p.academic_year <= a.ends_after)
        order by p.academic_year, a.code, p.condition
        """;

    private static final Map<String, String> ORDERS = Map.of(
            "invitedAt",
            "i.invited_at",
            "name",
            "lower(coalesce(i.family_name, i.given_name))",
            "startsOn",
            "i.starts_on");

    private final Sql sql;

    @Inject
    SqlInvitationDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<InvitationRow> byCode(String code) {
        return sql.first(VIEW + " where i.code = ?", SqlInvitationDirectory::row, code);
    }

    @Override
    public Page<InvitationRow> of(
            Set<UUID> organizations, UUID account, @Nullable InvitationState state, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-invitedAt", ORDERS);
        return sql.page(
                request,
                VIEW + MATCHING + " order by " + order.sql() + ", i.id",
                "select count(*) from invitation i " + MATCHING,
                SqlInvitationDirectory::row,
                Parties.ids(organizations),
                account,
                state,
                LikePattern.wordsOrNull(request.query()));
    }

    @Override
    public List<InvitationRow> ofScholar(String email) {
        return sql.list(
                VIEW + " where i.email = lower(?) order by i.invited_at desc limit 200",
                SqlInvitationDirectory::row,
                email);
    }

    @Override
    public List<InvitationPlace> places(Set<UUID> organizations, LocalDate today) {
        return sql.list(
                PLACES,
                row -> new InvitationPlace(
                        row.text("code"),
                        row.text("condition"),
                        AcademicYear.of(row.text("academic_year")),
                        Parties.read(row, "from"),
                        Parties.read(row, "to"),
                        row.number("remaining")),
                Parties.ids(organizations),
                today,
                AcademicYear.on(today, false).first() + YEARS - 1);
    }

    private static InvitationRow row(Row row) throws SQLException {
        return new InvitationRow(
                row.text("code"),
                row.constant(InvitationState.class, "state"),
                row.text("agreement"),
                row.text("condition"),
                AcademicYear.of(row.text("academic_year")),
                row.constant(Term.class, "term"),
                Parties.read(row, "from"),
                Parties.read(row, "to"),
                row.name(),
                row.text("email"),
                row.text("purpose"),
                row.textOrNull("unit"),
                row.text("funding"),
                Objects.requireNonNull(row.dateOrNull("starts_on")),
                Objects.requireNonNull(row.dateOrNull("ends_on")),
                row.text("inviter_name"),
                row.time("invited_at"),
                row.timeOrNull("accepted_at"),
                row.textOrNull("nomination"));
    }
}
