package org.caravanserai.web.events;

import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.WrittenTime;
import org.caravanserai.events.draft.EventDraft;
import org.jspecify.annotations.Nullable;

/** A page says local times of the event's zone; a program says which moment it means. */
final class EventOffsets {

    private EventOffsets() {}

    /**
     * @return the same
     * @throws Invalid {@code offset-needed} for every time without one
     */
    static EventDraft required(EventDraft body) {
        var faults = new Invalid.Collector();
        require("startsAt", body.startsAt(), faults);
        require("endsAt", body.endsAt(), faults);
        require("registration.opensAt", body.registration().opensAt(), faults);
        require("registration.closesAt", body.registration().closesAt(), faults);
        faults.throwIfAny();
        return body;
    }

    private static void require(String field, @Nullable WrittenTime time, Invalid.Collector faults) {
        faults.check(time == null || time.offset() != null, field, "offset-needed", String.valueOf(time));
    }
}
