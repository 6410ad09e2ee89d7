package org.caravanserai.persistence.centers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.centers.fee.Due;
import org.caravanserai.domain.centers.fee.OwnDues;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlOwnDues implements OwnDues {

    private static final String DUES = """
        select e.code, u.title, k.name, f.currency, fee_due_on(f.due_on, e.enrolled_at) as due_on, f.amount - t.discount - t.paid as owed
        from enrolment e
        join course_class k on k.id = e.class_id
        join center_course u on u.id = k.course_id
        join class_fee f on f.class_id = k.id
        cross join lateral (
            select coalesce(sum(x.amount) filter (where x.kind = 'DISCOUNT'), 0) as discount,
                   coalesce(sum(x.amount) filter (where x.kind <> 'DISCOUNT'), 0) as paid
            from fee_entry x where x.enrolment_id = e.id) t
        where e.account_id = ? and e.state in ('ENROLLED', 'COMPLETED', 'NOT_COMPLETED') and f.amount - t.discount - t.paid > 0
        order by fee_due_on(f.due_on, e.enrolled_at) nulls last, e.code
        """;

    private final Sql sql;

    @Inject
    SqlOwnDues(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Due> of(UUID account) {
        return sql.list(
                DUES,
                row -> new Due(
                        row.text("code"),
                        row.localized("title"),
                        row.localized("name"),
                        SqlFees.money(row, "owed"),
                        row.dateOrNull("due_on")),
                account);
    }
}
