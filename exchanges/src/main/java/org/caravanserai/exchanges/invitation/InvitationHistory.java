package org.caravanserai.exchanges.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.caravanserai.domain.exchanges.invitation.InvitationAction;
import org.caravanserai.domain.exchanges.invitation.InvitationState;
import org.caravanserai.domain.exchanges.invitation.ScholarInvitation;
import org.caravanserai.platform.history.History;
import org.jspecify.annotations.Nullable;

/** Writes what happens to invitations into history. */
@ApplicationScoped
class InvitationHistory {

    private final History history;
    private final Clock clock;

    @Inject
    InvitationHistory(History history, Clock clock) {
        this.history = history;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /**
     * @param before null for a new one
     */
    void record(
            ScholarInvitation invitation,
            InvitationAction action,
            @Nullable InvitationState before,
            @Nullable String why) {
        history.record(invitation.id(), action, before, invitation.state(), why);
    }
}
