package org.caravanserai.domain.exchanges.agreement;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.messages.AudienceKind;

/** Who can be written to about an agreement: those who are nominated under it. */
public enum AgreementAudience implements AudienceKind {
    AGREEMENT;

    @Override
    public Map<String, List<String>> filters() {
        return Map.of("state", List.of(NominationState.PENDING.name(), NominationState.ACCEPTED.name()));
    }
}
