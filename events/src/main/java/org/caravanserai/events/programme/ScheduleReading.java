package org.caravanserai.events.programme;

import java.time.ZoneId;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.schedule.ScheduleSource;
import org.caravanserai.schedule.UnreadableSchedule;

/** Reads what was handed in, and says in the domain's words when nothing of it can be used. */
final class ScheduleReading {

    private ScheduleReading() {}

    /**
     * @throws Invalid naming the line or path
     */
    static ScheduleSource.Reading of(byte[] content, ZoneId fallback) {
        try {
            return new ScheduleSource(content, fallback).read();
        } catch (UnreadableSchedule unreadable) {
            throw new Invalid(unreadable.place(), unreadable.why().key(), unreadable.place(), unreadable.limit());
        }
    }
}
