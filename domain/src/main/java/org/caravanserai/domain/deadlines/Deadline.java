package org.caravanserai.domain.deadlines;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A deadline as it is kept.
 *
 * @param kind the {@link DeadlineKind#name()}
 * @param leadDays the longest first
 * @param setAt when it was set, or last moved
 * @param fellDueAt when its area was notified that it fell due
 */
public record Deadline(
        UUID id,
        String kind,
        UUID subject,
        LocalizedText title,
        String link,
        Instant dueAt,
        ZoneId zone,
        Assignee assignee,
        List<Integer> leadDays,
        @Nullable Escalation escalation,
        DeadlineState state,
        Instant setAt,
        @Nullable Instant fellDueAt) {

    public boolean isOverdue(Instant now) {
        return state == DeadlineState.OPEN && !now.isBefore(dueAt);
    }
}
