package org.caravanserai.domain.exchanges.call;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.messages.AudienceKind;

/** Who can be written to about a call: those whose application was submitted. */
public enum CallAudience implements AudienceKind {
    CALL;

    @Override
    public Map<String, List<String>> filters() {
        return Map.of(
                "state",
                List.of(
                        ApplicationState.SUBMITTED.name(),
                        ApplicationState.OFFERED.name(),
                        ApplicationState.RESERVE.name(),
                        ApplicationState.ACCEPTED.name(),
                        ApplicationState.NOMINATED.name(),
                        ApplicationState.REJECTED.name()));
    }
}
