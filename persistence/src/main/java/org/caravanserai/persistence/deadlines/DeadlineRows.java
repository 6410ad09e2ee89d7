package org.caravanserai.persistence.deadlines;

import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.deadlines.Assignee;
import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineState;
import org.caravanserai.domain.deadlines.Escalation;
import org.caravanserai.persistence.shared.Row;
import org.jspecify.annotations.Nullable;

/** Deadlines as rows. */
final class DeadlineRows {

    static final String COLUMNS = " d.id, d.kind, d.subject_id, d.title, d.link, d.due_at, d.time_zone, d.account_id,"
            + " d.organization_id, d.role, cast(d.lead_days as text[]) as lead_days, d.escalate_days, d.escalate_to,"
            + " d.escalate_role, d.state, d.set_at, d.fell_due_at ";

    /** That a role {@code h} is that of a deadline {@code d}, or shares what is meant for it. */
    static final String HELD = Stream.of(OrganizationRole.values())
            .flatMap(role -> role.shared().stream()
                    .filter(other -> other != role)
                    .map(other -> " or d.role = '" + role + "' and h.role = '" + other + "'"))
            .collect(Collectors.joining("", " (h.role = d.role", ") "));

    private static final UUID NOBODY = new UUID(0, 0);

    private DeadlineRows() {}

    static Deadline read(Row row) throws SQLException {
        return new Deadline(
                row.id("id"),
                row.text("kind"),
                row.id("subject_id"),
                row.localized("title"),
                row.text("link"),
                row.time("due_at"),
                ZoneId.of(row.text("time_zone")),
                assignee(row),
                row.words("lead_days").stream().map(Integer::valueOf).toList(),
                escalation(row),
                row.constant(DeadlineState.class, "state"),
                row.time("set_at"),
                row.timeOrNull("fell_due_at"));
    }

    /** An erased person is left out. */
    private static Assignee assignee(Row row) throws SQLException {
        var organization = row.idOrNull("organization_id");
        return organization == null
                ? Assignee.person(Objects.requireNonNullElse(row.idOrNull("account_id"), NOBODY))
                : Assignee.role(organization, row.constant(OrganizationRole.class, "role"));
    }

    private static @Nullable Escalation escalation(Row row) throws SQLException {
        var days = row.numberOrNull("escalate_days");
        return days == null
                ? null
                : new Escalation(days, row.id("escalate_to"), row.constant(OrganizationRole.class, "escalate_role"));
    }
}
