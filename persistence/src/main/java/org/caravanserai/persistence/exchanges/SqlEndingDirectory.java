package org.caravanserai.persistence.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.exchanges.agreement.Dependent;
import org.caravanserai.domain.exchanges.agreement.DependentFate;
import org.caravanserai.domain.exchanges.agreement.DependentKind;
import org.caravanserai.domain.exchanges.agreement.EndingDirectory;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SqlEndingDirectory implements EndingDirectory {

    /** Everything under the agreement, past and present, with whether it still depends on it, and the decisions. */
    private static final String THINGS = """
        with moved as (
            select thing_kind, thing_id from agreement_ending_decision where agreement_id = ?1 and fate = 'MOVE'
        ), things as (
            select 'CALL' as kind, c.id, c.slug as code, c.title, null as given_name, null as family_name, null as own_name, false as family_first,
                   null as nomination, c.organization_id as from_organization, c.academic_year, case when c.published_at is null then 'DRAFT' else 'PUBLISHED' end as state,
                   exists (select from exchange_call_condition d where d.call_id = c.id and d.agreement_id = ?1) and c.released_at is null as open
            from exchange_call c
            where c.id in (select call_id from exchange_call_condition where agreement_id = ?1
                           union select thing_id from moved where thing_kind = 'CALL')
            union all
            select 'NOMINATION', n.id, n.code, null, n.given_name, n.family_name, n.own_name, n.family_first, n.code,
                   n.from_organization, n.academic_year, n.state,
                   n.agreement_id = ?1 and n.state in ('PENDING', 'UNCONFIRMED')
            from nomination n
            where n.id in (select id from nomination where agreement_id = ?1
                           union select thing_id from moved where thing_kind = 'NOMINATION')
            union all
            select 'STAY', m.id, m.code, null, n.given_name, n.family_name, n.own_name, n.family_first, n.code,
                   n.from_organization, n.academic_year, m.state,
                   n.agreement_id = ?1 and m.state in ('EXPECTED', 'ARRIVED', 'INTERRUPTED')
            from nomination n join mobility m on m.nomination_id = n.id
            where m.id in (select s.id from nomination q join mobility s on s.nomination_id = q.id where q.agreement_id = ?1
                           union select thing_id from moved where thing_kind = 'STAY')
        ), dependents as (
            select t.*, d.fate, d.reason, d.decided_by_name, d.decided_at, a.code as moved_to
            from things t
            left join agreement_ending_decision d on d.agreement_id = ?1 and d.thing_kind = t.kind and d.thing_id = t.id
            left join exchange_agreement a on a.id = d.moved_to
            where t.open or d.id is not null
        )
        """;

    private final Sql sql;

    @Inject
    SqlEndingDirectory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Progress progress(UUID agreement) {
        return sql.first(THINGS + """
            select count(*) filter (where open) as open, count(*) filter (where open and fate is null) as undecided
            from dependents
            """, row -> new Progress(row.count("open"), row.count("undecided")), agreement)
                .orElseThrow();
    }

    @Override
    public Page<Dependent> of(UUID agreement, PageRequest request) {
        return sql.page(
                request,
                THINGS + "select * from dependents order by not open, fate is not null, academic_year, kind, code",
                THINGS + "select count(*) from dependents",
                SqlEndingDirectory::dependent,
                agreement);
    }

    @Override
    public Optional<Dependent> one(UUID agreement, DependentKind kind, String code) {
        return sql.first(
                THINGS + "select * from dependents where kind = ?2 and code = ?3",
                SqlEndingDirectory::dependent,
                agreement,
                kind,
                code);
    }

    private static Dependent dependent(Row row) throws SQLException {
        var kind = row.constant(DependentKind.class, "kind");
        return new Dependent(
                kind,
                row.id("id"),
                row.text("code"),
                kind == DependentKind.CALL ? row.localized("title") : LocalizedText.EMPTY,
                kind == DependentKind.CALL ? null : row.name(),
                row.textOrNull("nomination"),
                row.id("from_organization"),
                AcademicYear.of(row.text("academic_year")),
                row.text("state"),
                row.flag("open"),
                decided(row));
    }

    private static Dependent.@Nullable Decided decided(Row row) throws SQLException {
        return row.textOrNull("fate") == null
                ? null
                : new Dependent.Decided(
                        row.constant(DependentFate.class, "fate"),
                        row.textOrNull("moved_to"),
                        row.text("reason"),
                        row.text("decided_by_name"),
                        Objects.requireNonNull(row.timeOrNull("decided_at")));
    }
}
