package org.caravanserai.events.notices;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.notices.ParticipantDirectory;
import org.caravanserai.domain.events.notices.ParticipantView;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** The coming events that the caller signed up for, with what the caller has not read yet. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowParticipation {

    private final ParticipantDirectory directory;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public ShowParticipation(ParticipantDirectory directory, CurrentCaller caller, Clock clock) {
        this.directory = directory;
        this.caller = caller;
        this.clock = clock;
    }

    /** The next event first. */
    public List<ParticipantView> execute() {
        var account = caller.get().accountId();
        return account == null ? List.of() : directory.ofAccount(account, clock.instant());
    }
}
