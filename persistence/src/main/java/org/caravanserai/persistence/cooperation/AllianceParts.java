package org.caravanserai.persistence.cooperation;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.cooperation.alliance.AllianceKind;
import org.caravanserai.domain.cooperation.alliance.AllianceView;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.Row;
import org.caravanserai.persistence.shared.Sql;

/** Reads what only an alliance has. */
final class AllianceParts {

    /** A member with several roles counts once: an organization of the platform whether or not a country stands beside it. */
    private static final String ALLIANCE = """
        with member as (
            select distinct p.organization_id, case when p.organization_id is null then p.country end as country,
                   case when p.organization_id is null then p.name end as name
            from cooperation_party p
            where p.entry_id = ?1
              and p.role in ('INITIATOR', 'PRESIDENT', 'VICE_PRESIDENT', 'EXECUTIVE_COUNCIL', 'MEMBER', 'SECRETARIAT')
              and (p.since is null or p.since <= ?2) and (p.until_date is null or p.until_date >= ?2))
        select a.alliance_kind, a.charter, (select count(*) from member) as members,
               (select count(distinct m.organization_id) from member m
                join cooperation_activity_participant t on t.organization_id = m.organization_id
                join cooperation_activity c on c.id = t.activity_id and c.alliance_id = ?1
                where c.held_on between cast(?2 as date) - interval '12 months' and ?2) as active
        from cooperation_alliance a where a.id = ?1
        """;

    private static final String BUDGETS = """
        select b.budget_year, b.amount, b.currency, o.slug, o.display_name
        from cooperation_budget b join organization o on o.id = b.carrier_id
        where b.alliance_id = ? order by b.budget_year desc
        """;

    private static final String ACTIVITIES = """
        select c.held_on, c.title,
               (select coalesce(jsonb_agg(o.display_name order by t.position), '[]')
                from cooperation_activity_participant t join organization o on o.id = t.organization_id
                where t.activity_id = c.id) as participants
        from cooperation_activity c where c.alliance_id = ? order by c.held_on desc limit 100
        """;

    private final Sql sql;
    private final UUID alliance;
    private final LocalDate today;

    AllianceParts(Sql sql, UUID alliance, LocalDate today) {
        this.sql = sql;
        this.alliance = alliance;
        this.today = today;
    }

    AllianceView view() {
        var budgets = sql.list(BUDGETS, AllianceParts::budget, alliance);
        var activities = sql.list(ACTIVITIES, AllianceParts::activity, alliance);
        return sql.first(ALLIANCE, row -> view(row, budgets, activities), alliance, today)
                .orElseThrow();
    }

    private static AllianceView view(
            Row row, List<AllianceView.BudgetLine> budgets, List<AllianceView.ActivityLine> activities)
            throws SQLException {
        return new AllianceView(
                row.constant(AllianceKind.class, "alliance_kind"),
                row.localized("charter"),
                row.number("members"),
                row.number("active"),
                budgets,
                activities);
    }

    private static AllianceView.BudgetLine budget(Row row) throws SQLException {
        return new AllianceView.BudgetLine(
                row.number("budget_year"),
                row.decimal("amount"),
                row.text("currency"),
                row.text("slug"),
                row.localized("display_name"));
    }

    private static AllianceView.ActivityLine activity(Row row) throws SQLException {
        return new AllianceView.ActivityLine(
                row.date("held_on"),
                row.localized("title"),
                Json.objects(row.text("participants")).stream()
                        .map(name -> Json.localized(name.toString()))
                        .toList());
    }
}
