package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.MobilityKind;
import org.caravanserai.domain.exchanges.nomination.MobilityState;
import org.caravanserai.domain.exchanges.nomination.NominationDirectory;
import org.caravanserai.domain.exchanges.nomination.NominationFilter;
import org.caravanserai.domain.exchanges.nomination.NominationRow;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.exchanges.nomination.StudentFacts;
import org.caravanserai.domain.exchanges.places.Term;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.IscedField;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.LikePattern;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlNominationDirectory implements NominationDirectory {

    private static final String VIEW = """
        select n.id, n.code, a.code as agreement, r.terms -> 'title' as agreement_title, n.condition, n.academic_year,
               exchange_condition_agreed(n.agreement_id, n.condition) ->> 'kind' as kind,
               n.term, n.given_name, n.family_name, n.own_name, n.family_first, n.email, n.country, n.state, n.proposal_id, n.comment, n.nominated_at,
               m.code as mobility, m.state as stay, m.arrived_on, m.departed_on,
               n.born_on, n.gender, n.level, n.field,
        """ + Parties.columns("f", "from") + ", " + Parties.columns("t", "to") + """

        from nomination n
        join exchange_agreement a on a.id = n.agreement_id
        join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
        join organization f on f.id = n.from_organization
        join organization t on t.id = n.to_organization
        left join mobility m on m.nomination_id = n.id
        """;

    private static final String MATCHING = """
        where (?2::text is distinct from 'IN' and n.from_organization = any (?1)
               or ?2::text is distinct from 'OUT' and n.to_organization = any (?1))
          and (?3::text is null or n.state = ?3)
          and (?4::text is null or m.state = ?4)
          and (?5::text is null or n.academic_year = ?5)
          and (?6::text is null or a.code = ?6)
          and (?7::text is null or lower(concat_ws(' ', n.given_name, n.family_name, n.own_name, n.email, n.code)) like ?7)
        """;

    private static final String COUNT = """
        select count(*) from nomination n join exchange_agreement a on a.id = n.agreement_id
        left join mobility m on m.nomination_id = n.id
        """;

    private static final Map<String, String> ORDERS = Map.of(
            "nominatedAt", "n.nominated_at",
            "name", "lower(coalesce(n.family_name, n.given_name))",
            "year", "n.academic_year",
            "state", "n.state");

    private final Sql sql;

    @Inject
    SqlNominationDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<NominationRow> byCode(String code) {
        return sql.first(VIEW + " where n.code = ?", SqlNominationDirectory::row, code);
    }

    @Override
    public Page<NominationRow> of(Set<UUID> organizations, NominationFilter filter, PageRequest request) {
        var order = SortOrder.of(request.sort(), "-nominatedAt", ORDERS);
        var year = filter.year();
        return sql.page(
                request,
                VIEW + MATCHING + " order by " + order.sql() + ", n.id",
                COUNT + MATCHING,
                SqlNominationDirectory::row,
                Parties.ids(organizations),
                filter.direction(),
                filter.state(),
                filter.stay(),
                year == null ? null : year.toString(),
                filter.agreement(),
                LikePattern.wordsOrNull(request.query()));
    }

    @Override
    public List<NominationRow> ofPerson(UUID account, EmailAddress email) {
        return sql.list(
                VIEW + " where n.account_id = ? or (n.account_id is null and n.email = ?)"
                        + " order by n.nominated_at desc limit 200",
                SqlNominationDirectory::row,
                account,
                email.value());
    }

    private static NominationRow row(Row row) throws SQLException {
        return new NominationRow(
                row.id("id"),
                row.text("code"),
                row.text("agreement"),
                row.localized("agreement_title"),
                row.text("condition"),
                row.constant(MobilityKind.class, "kind"),
                AcademicYear.of(row.text("academic_year")),
                row.constant(Term.class, "term"),
                Parties.read(row, "from"),
                Parties.read(row, "to"),
                row.name(),
                row.text("email"),
                row.textOrNull("country"),
                row.constant(NominationState.class, "state"),
                row.id("proposal_id"),
                row.textOrNull("comment"),
                row.time("nominated_at"),
                row.textOrNull("mobility"),
                row.textOrNull("stay") == null ? null : row.constant(MobilityState.class, "stay"),
                row.dateOrNull("arrived_on"),
                row.dateOrNull("departed_on"),
                student(row));
    }

    private static StudentFacts student(Row row) throws SQLException {
        var field = row.textOrNull("field");
        return new StudentFacts(
                row.dateOrNull("born_on"),
                row.numberOrNull("gender"),
                row.numberOrNull("level"),
                field == null ? null : IscedField.of(field));
    }
}
