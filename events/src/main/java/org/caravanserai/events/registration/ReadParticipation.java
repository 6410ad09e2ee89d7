package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.caravanserai.domain.events.notices.ParticipantDirectory;
import org.caravanserai.domain.events.notices.ParticipantView;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** What a participant needs to take part, for the person of a registration or the guest with its key only. */
@UseCase
@Public
public class ReadParticipation {

    private final KnownRegistrations known;
    private final ParticipantDirectory directory;
    private final Clock clock;

    @Inject
    public ReadParticipation(KnownRegistrations known, ParticipantDirectory directory, Clock clock) {
        this.known = known;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * @param guestKey what came with a guest's link, or null
     * @return empty when there is none, or it is another person's
     */
    public Optional<ParticipantView> execute(String code, @Nullable String guestKey) {
        return known.findOfPerson(code, guestKey)
                .flatMap(registration -> directory.ofRegistration(registration.id(), clock.instant()));
    }
}
