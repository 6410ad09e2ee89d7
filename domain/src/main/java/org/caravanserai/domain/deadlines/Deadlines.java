package org.caravanserai.domain.deadlines;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;

/**
 * All deadlines. What is claimed here is claimed once, on whatever number of nodes: the claim is written in the transaction that does what
 * it is for, and comes to nothing when that does.
 */
public interface Deadlines {

    /**
     * Sets a deadline, or changes the open one of this kind about this subject. Reminders of another moment go out again.
     *
     * @return its identity
     */
    UUID set(DeadlineOrder order, Instant now);

    Optional<Deadline> byId(UUID id);

    /** The open one of this kind about this subject. */
    Optional<Deadline> open(DeadlineKind kind, UUID subject);

    /**
     * Ends the open one of this kind about this subject.
     *
     * @return its identity; empty when there is none
     */
    Optional<UUID> end(DeadlineKind kind, UUID subject, DeadlineState end, Instant now);

    /**
     * Reminders whose time has come: of each deadline the latest one, those whose time was over when it was set left out.
     *
     * @param limit of deadlines
     */
    List<DueReminder> remindersDue(Instant now, int limit);

    /**
     * A reminder to be sent.
     *
     * @param leadDays how many days before the deadline
     */
    record DueReminder(UUID deadline, Instant dueAt, int leadDays) {}

    /**
     * Takes a reminder, and with it all earlier ones.
     *
     * @return false when it was taken already, or the deadline was moved or ended
     */
    boolean claimReminder(DueReminder reminder, Instant now);

    /** Open deadlines that are overdue and whose area was not notified yet, oldest first. */
    List<UUID> fallenDue(Instant now, int limit);

    /**
     * Takes the telling of the area.
     *
     * @return empty when it was taken already, or the deadline was moved or ended
     */
    Optional<Deadline> claimFallenDue(UUID id, Instant now);

    /** Open deadlines whose escalation is due, the oldest first. */
    List<UUID> toEscalate(Instant now, int limit);

    /**
     * Takes an escalation.
     *
     * @return empty when it was taken already, or the deadline was moved or ended
     */
    Optional<Deadline> claimEscalation(UUID id, Instant now);

    /**
     * The open deadlines of a person, their own and those of the person's roles, that are due before this moment. Orders: {@code due} (the
     * list's own), {@code -due}.
     */
    Page<Deadline> of(UUID account, Instant before, PageRequest request);
}
