package org.caravanserai.domain.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.caravanserai.domain.organizations.MemoryMemberships;
import org.caravanserai.domain.shared.Ids;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.MemoryPages;

/** Deadlines in memory. */
public final class MemoryDeadlines implements Deadlines {

    private final Map<UUID, Deadline> all = new LinkedHashMap<>();
    private final Set<DueReminder> reminders = new HashSet<>();
    private final Set<UUID> escalated = new HashSet<>();
    private final MemoryMemberships memberships;

    public MemoryDeadlines(MemoryMemberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public UUID set(DeadlineOrder order, Instant now) {
        var before = open(order.kind(), order.subject());
        var id = before.map(Deadline::id).orElseGet(Ids::next);
        var moved = before.filter(old -> !old.dueAt().equals(order.dueAt())).isPresent();
        if (moved) {
            escalated.remove(id);
        }
        all.put(
                id,
                new Deadline(
                        id,
                        order.kind().name(),
                        order.subject(),
                        order.title(),
                        order.link(),
                        order.dueAt(),
                        order.zone(),
                        order.assignee(),
                        order.leadDays(),
                        order.escalation(),
                        DeadlineState.OPEN,
                        before.isEmpty() || moved ? now : before.get().setAt(),
                        moved ? null : before.map(Deadline::fellDueAt).orElse(null)));
        return id;
    }

    @Override
    public Optional<Deadline> byId(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Deadline> open(DeadlineKind kind, UUID subject) {
        return open().filter(each ->
                        each.kind().equals(kind.name()) && each.subject().equals(subject))
                .findFirst();
    }

    private Stream<Deadline> open() {
        return List.copyOf(all.values()).stream().filter(each -> each.state() == DeadlineState.OPEN);
    }

    @Override
    public Optional<UUID> end(DeadlineKind kind, UUID subject, DeadlineState end, Instant now) {
        return open(kind, subject).map(each -> {
            put(each, end, each.fellDueAt());
            return each.id();
        });
    }

    private Deadline put(Deadline each, DeadlineState state, Instant fellDueAt) {
        var changed = new Deadline(
                each.id(),
                each.kind(),
                each.subject(),
                each.title(),
                each.link(),
                each.dueAt(),
                each.zone(),
                each.assignee(),
                each.leadDays(),
                each.escalation(),
                state,
                each.setAt(),
                fellDueAt);
        all.put(each.id(), changed);
        return changed;
    }

    @Override
    public List<DueReminder> remindersDue(Instant now, int limit) {
        return open().filter(each -> now.isBefore(each.dueAt()))
                .flatMap(each -> latest(each, now).stream())
                .filter(reminder -> !reminders.contains(reminder))
                .limit(limit)
                .toList();
    }

    private static Optional<DueReminder> latest(Deadline each, Instant now) {
        return each.leadDays().stream()
                .filter(days -> !at(each, days).isAfter(now) && !at(each, days).isBefore(each.setAt()))
                .min(Comparator.naturalOrder())
                .map(days -> new DueReminder(each.id(), each.dueAt(), days));
    }

    private static Instant at(Deadline each, int days) {
        return each.dueAt().minus(Duration.ofDays(days));
    }

    @Override
    public boolean claimReminder(DueReminder reminder, Instant now) {
        var deadline = all.get(reminder.deadline());
        return deadline.state() == DeadlineState.OPEN
                && deadline.dueAt().equals(reminder.dueAt())
                && reminders.add(reminder);
    }

    @Override
    public List<UUID> fallenDue(Instant now, int limit) {
        return open().filter(each -> each.isOverdue(now) && each.fellDueAt() == null)
                .sorted(Comparator.comparing(Deadline::dueAt))
                .map(Deadline::id)
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<Deadline> claimFallenDue(UUID id, Instant now) {
        return byId(id).filter(each -> each.isOverdue(now) && each.fellDueAt() == null)
                .map(each -> put(each, DeadlineState.OPEN, now));
    }

    @Override
    public List<UUID> toEscalate(Instant now, int limit) {
        return open().filter(each -> isToEscalate(each, now))
                .sorted(Comparator.comparing(Deadline::dueAt))
                .map(Deadline::id)
                .limit(limit)
                .toList();
    }

    private boolean isToEscalate(Deadline each, Instant now) {
        var escalation = each.escalation();
        return escalation != null
                && each.state() == DeadlineState.OPEN
                && !escalated.contains(each.id())
                && !now.isBefore(each.dueAt().plus(Duration.ofDays(escalation.days())));
    }

    @Override
    public Optional<Deadline> claimEscalation(UUID id, Instant now) {
        return byId(id).filter(each -> isToEscalate(each, now) && escalated.add(id));
    }

    @Override
    public Page<Deadline> of(UUID account, Instant before, PageRequest request) {
        return MemoryPages.page(
                open().filter(each -> isOf(each, account) && each.dueAt().isBefore(before)),
                request,
                "due",
                Map.of("due", Comparator.comparing(Deadline::dueAt)));
    }

    private boolean isOf(Deadline each, UUID account) {
        var assignee = each.assignee();
        return assignee.organization() == null
                ? Objects.equals(assignee.account(), account)
                : memberships.in(assignee.organization()).all().stream()
                        .anyMatch(member -> member.accountId().equals(account)
                                && assignee.role() != null
                                && assignee.role().shared().contains(member.role()));
    }
}
