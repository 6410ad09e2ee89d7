package org.caravanserai.persistence.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineKind;
import org.caravanserai.domain.deadlines.DeadlineOrder;
import org.caravanserai.domain.deadlines.DeadlineState;
import org.caravanserai.domain.deadlines.Deadlines;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.persistence.shared.Json;
import org.caravanserai.persistence.shared.SortOrder;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class SqlDeadlines implements Deadlines {

    private static final String SET = """
        insert into deadline as d (id, kind, subject_id, title, link, due_at, time_zone, account_id, organization_id, role,
                                   lead_days, escalate_days, escalate_to, escalate_role, state, set_at)
        values (?1, ?2, ?3, cast(?4 as jsonb), ?5, ?6, ?7, cast(?8 as uuid), cast(?9 as uuid), cast(?10 as text),
                cast(?11 as int[]), cast(?12 as int), cast(?13 as uuid), cast(?14 as text), 'OPEN', ?15)
        on conflict (kind, subject_id) where state = 'OPEN' do update
           set title = excluded.title, link = excluded.link, due_at = excluded.due_at, time_zone = excluded.time_zone,
               account_id = excluded.account_id, organization_id = excluded.organization_id, role = excluded.role,
               lead_days = excluded.lead_days, escalate_days = excluded.escalate_days, escalate_to = excluded.escalate_to,
               escalate_role = excluded.escalate_role,
               set_at = case when d.due_at = excluded.due_at then d.set_at else excluded.set_at end,
               fell_due_at = case when d.due_at = excluded.due_at then d.fell_due_at end,
               escalated_at = case when d.due_at = excluded.due_at then d.escalated_at end
        returning id
        """;

    /** The latest reminder of each open deadline whose time has come since it was set. */
    private static final String REMINDERS = """
        select d.id, d.due_at, r.days
          from deadline d
          cross join lateral (select min(days) as days from unnest(d.lead_days) as days
                               where d.due_at - days * interval '24 hours' <= ?1
                                 and d.due_at - days * interval '24 hours' >= d.set_at) r
         where d.state = 'OPEN' and d.due_at > ?1 and r.days is not null
           and not exists (select from deadline_reminder s
                            where s.deadline_id = d.id and s.due_at = d.due_at and s.lead_days = r.days)
         order by d.due_at limit ?2
        """;

    private static final String CLAIM_REMINDER = """
        insert into deadline_reminder (deadline_id, due_at, lead_days, claimed_at)
        select id, due_at, ?3, ?4 from deadline where id = ?1 and due_at = ?2 and state = 'OPEN' for update
        on conflict do nothing
        """;

    private static final String ESCALATED_NOW =
            " d.state = 'OPEN' and d.escalated_at is null and d.due_at + d.escalate_days * interval '24 hours' <= ? ";

    private static final String MINE = """
         from deadline d
         where d.state = 'OPEN'
           and (d.account_id = ?1 or exists (select from membership_in_force h where h.account_id = ?1
                                               and h.organization_id = d.organization_id and
        """ + DeadlineRows.HELD + """
        ))
        """;

    private final Sql sql;

    @Inject
    SqlDeadlines(Sql sql) {
        this.sql = sql;
    }

    @Override
    public UUID set(DeadlineOrder order, Instant now) {
        var escalation = order.escalation();
        var leads = order.leadDays().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return sql.first(
                        SET,
                        row -> row.id("id"),
                        Ids.next(),
                        order.kind().name(),
                        order.subject(),
                        Json.write(order.title().texts()),
                        order.link(),
                        order.dueAt(),
                        order.zone().getId(),
                        order.assignee().account(),
                        order.assignee().organization(),
                        order.assignee().role(),
                        leads,
                        escalation == null ? null : escalation.days(),
                        escalation == null ? null : escalation.organization(),
                        escalation == null ? null : escalation.role(),
                        now)
                .orElseThrow();
    }

    @Override
    public Optional<Deadline> byId(UUID id) {
        return sql.first("select" + DeadlineRows.COLUMNS + "from deadline d where d.id = ?", DeadlineRows::read, id);
    }

    @Override
    public Optional<Deadline> open(DeadlineKind kind, UUID subject) {
        return sql.first(
                "select" + DeadlineRows.COLUMNS
                        + "from deadline d where d.kind = ? and d.subject_id = ? and d.state = 'OPEN'",
                DeadlineRows::read,
                kind.name(),
                subject);
    }

    @Override
    public Optional<UUID> end(DeadlineKind kind, UUID subject, DeadlineState end, Instant now) {
        return sql.first(
                "update deadline set state = ?, ended_at = ? where kind = ? and subject_id = ? and state = 'OPEN'"
                        + " returning id",
                row -> row.id("id"),
                end,
                now,
                kind.name(),
                subject);
    }

    @Override
    public List<DueReminder> remindersDue(Instant now, int limit) {
        return sql.list(
                REMINDERS, row -> new DueReminder(row.id("id"), row.time("due_at"), row.number("days")), now, limit);
    }

    @Override
    public boolean claimReminder(DueReminder reminder, Instant now) {
        return sql.update(CLAIM_REMINDER, reminder.deadline(), reminder.dueAt(), reminder.leadDays(), now) == 1;
    }

    @Override
    public List<UUID> fallenDue(Instant now, int limit) {
        return sql.list(
                "select id from deadline where state = 'OPEN' and fell_due_at is null and due_at <= ?"
                        + " order by due_at limit ?",
                row -> row.id("id"),
                now,
                limit);
    }

    @Override
    public Optional<Deadline> claimFallenDue(UUID id, Instant now) {
        return sql.first("""
            update deadline d set fell_due_at = ?1
             where d.id = (select id from deadline where id = ?2 and state = 'OPEN' and fell_due_at is null and due_at <= ?1
                              for update skip locked)
            returning %s
            """.formatted(DeadlineRows.COLUMNS), DeadlineRows::read, now, id);
    }

    @Override
    public List<UUID> toEscalate(Instant now, int limit) {
        return sql.list(
                "select d.id from deadline d where" + ESCALATED_NOW + "order by d.due_at limit ?",
                row -> row.id("id"),
                now,
                limit);
    }

    @Override
    public Optional<Deadline> claimEscalation(UUID id, Instant now) {
        return sql.first(
                "update deadline e set escalated_at = ? from (select" + DeadlineRows.COLUMNS
                        + "from deadline d where d.id = ? and" + ESCALATED_NOW
                        + "for update skip locked) d where e.id = d.id returning d.*",
                DeadlineRows::read,
                now,
                id,
                now);
    }

    @Override
    public Page<Deadline> of(UUID account, Instant before, PageRequest request) {
        var order = SortOrder.of(request.sort(), "due", Map.of("due", "d.due_at"));
        return sql.page(
                request,
                "select" + DeadlineRows.COLUMNS + MINE + " and d.due_at < ?2 order by " + order.sql() + ", d.id",
                "select count(*)" + MINE + " and d.due_at < ?2",
                DeadlineRows::read,
                account,
                before);
    }
}
