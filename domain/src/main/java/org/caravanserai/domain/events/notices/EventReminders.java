package org.caravanserai.domain.events.notices;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Due reminders of events; each is sent once. */
public interface EventReminders {

    /**
     * An event whose participants are due a reminder.
     *
     * @param leadDays how many days before its beginning the reminder was due
     */
    record Due(UUID event, int leadDays) {}

    /**
     * Published events that are to come and nearer than one of the lead times; of several that are due, the shortest. None that
     * was reminded of for that time or a shorter one, and none whose participants were told of a change since.
     */
    List<Due> due(List<Integer> leadDays, Instant now);

    /**
     * Takes a reminder, so that nobody else sends it, and keeps the event from being changed until the end of the transaction.
     *
     * @return false when somebody has it already, or the event is not to take place any more
     */
    boolean claim(Due due, Instant now);
}
