package org.caravanserai.domain.events.registration;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.caravanserai.domain.messages.AudienceKind;

/** Who can be written to about an event: those with a live registration, but for guests who have not confirmed their address. */
public enum EventAudience implements AudienceKind {
    EVENT;

    @Override
    public Map<String, List<String>> filters() {
        var filters = new LinkedHashMap<String, List<String>>();
        filters.put(
                "state",
                List.of(
                        RegistrationState.CONFIRMED.name(),
                        RegistrationState.WAITING.name(),
                        RegistrationState.PENDING.name()));
        filters.put("attendance", Stream.of(Attendance.values()).map(Enum::name).toList());
        filters.put("country", List.of());
        return filters;
    }
}
