package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.exchanges.correction.CorrectionDirectory;
import org.caravanserai.domain.exchanges.correction.CorrectionFilter;
import org.caravanserai.domain.exchanges.correction.CorrectionKind;
import org.caravanserai.domain.exchanges.correction.CorrectionRow;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlCorrectionDirectory implements CorrectionDirectory {

    private static final String VIEW = """
        select c.*, a.code as agreement, r.terms -> 'title' as agreement_title, n.code as nomination, n.given_name, n.family_name, n.own_name,
               n.family_first,
        """ + Parties.columns("f", "from") + ", " + Parties.columns("t", "to") + """

        from exchange_correction c
        join exchange_agreement a on a.id = c.agreement_id
        join agreement_revision r on r.agreement_id = a.id and r.number = a.revision_in_force
        join organization f on f.id = c.from_organization
        join organization t on t.id = c.to_organization
        left join mobility m on m.id = c.mobility_id
        left join nomination n on n.id = m.nomination_id
        """;

    private static final String MATCHING = """
        where (c.from_organization = any (?1) or c.to_organization = any (?1))
          and (?2::text is null or c.state = ?2)
          and (?3::text is null or c.agreement_id = (select id from exchange_agreement where code = ?3))
          and (not ?4::boolean or c.state = 'PROPOSED'
               and case when c.proposed_by_organization = c.from_organization then c.to_organization else c.from_organization end = any (?1))
        """;

    private final Sql sql;

    @Inject
    SqlCorrectionDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<CorrectionRow> byCode(String code) {
        return sql.first(VIEW + " where c.code = ?", SqlCorrectionDirectory::row, code);
    }

    @Override
    public Page<CorrectionRow> of(Set<UUID> organizations, CorrectionFilter filter, PageRequest request) {
        return sql.page(
                request,
                VIEW + MATCHING + " order by c.proposed_at desc, c.id",
                "select count(*) from exchange_correction c " + MATCHING,
                SqlCorrectionDirectory::row,
                Parties.ids(organizations),
                filter.state(),
                filter.agreement(),
                filter.awaiting());
    }

    private static CorrectionRow row(Row row) throws SQLException {
        return new CorrectionRow(
                row.text("code"),
                row.constant(CorrectionKind.class, "kind"),
                row.constant(CorrectionState.class, "state"),
                row.text("agreement"),
                row.localized("agreement_title"),
                row.text("condition"),
                AcademicYear.of(row.text("academic_year")),
                Parties.read(row, "from"),
                Parties.read(row, "to"),
                row.number("persons"),
                row.decimal("semesters"),
                row.decimal("months"),
                row.textOrNull("nomination"),
                row.textOrNull("given_name") == null ? null : row.name(),
                row.dateOrNull("recorded_on"),
                row.dateOrNull("corrected_on"),
                row.text("reason"),
                row.id("proposed_by_organization"),
                row.text("proposed_by_name"),
                row.time("proposed_at"),
                row.textOrNull("note"),
                row.textOrNull("decided_by_name"),
                row.timeOrNull("decided_at"));
    }
}
