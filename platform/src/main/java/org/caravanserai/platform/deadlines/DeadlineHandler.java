package org.caravanserai.platform.deadlines;

import org.caravanserai.domain.deadlines.Deadline;
import org.caravanserai.domain.deadlines.DeadlineKind;

/** What an area contributes to be told when a deadline of a kind falls due: that a renewal case opens, that an offer lapses. */
public interface DeadlineHandler {

    DeadlineKind kind();

    /**
     * A reminder is due; called once for each, in a transaction with the note that it went out. An area reminds by itself where somebody
     * else than the assignee is to do it, such as somebody without an account.
     *
     * @return whether the area has seen to it; otherwise the assignee gets an email
     */
    default boolean remind(Deadline deadline) {
        return false;
    }

    /**
     * The moment is over and the deadline was still open; told once, in a transaction with the note that it was. Where the area fails, it is
     * told again later. The deadline stays open as overdue unless the area ends it.
     */
    void fellDue(Deadline deadline);
}
