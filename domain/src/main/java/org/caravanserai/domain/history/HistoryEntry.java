package org.caravanserai.domain.history;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One line of history. Written once, in the transaction of the change itself; the database refuses to change it, except that it
 * lets a name be forgotten. */
@Entity
@Table(name = "history_entry")
public class HistoryEntry {

    @Id
    private UUID id;

    private String subject;

    @Column(name = "subject_id")
    private UUID subjectId;

    private String action;

    @Column(name = "from_state")
    private @Nullable String fromState;

    @Column(name = "to_state")
    private @Nullable String toState;

    @Column(name = "account_id")
    private @Nullable UUID accountId;

    @Column(name = "account_name")
    private String accountName;

    private @Nullable String reason;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected HistoryEntry() {}

    public HistoryEntry(
            UUID subjectId,
            HistoryAction action,
            @Nullable String fromState,
            @Nullable String toState,
            Caller caller,
            @Nullable String reason,
            Instant happenedAt) {
        this.id = Ids.next();
        this.subject = action.subject().name();
        this.subjectId = subjectId;
        this.action = action.name();
        this.fromState = fromState;
        this.toState = toState;
        this.accountId = caller.accountId();
        this.accountName = caller.name();
        this.reason = reason;
        this.happenedAt = happenedAt;
    }

    public UUID id() {
        return id;
    }

    /** The {@link Subject#name()}. */
    public String subject() {
        return subject;
    }

    public UUID subjectId() {
        return subjectId;
    }

    /** The {@link HistoryAction#name()}. */
    public String action() {
        return action;
    }

    public @Nullable String fromState() {
        return fromState;
    }

    public @Nullable String toState() {
        return toState;
    }

    public String accountName() {
        return accountName;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
