package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import org.caravanserai.domain.events.notices.ParticipantDirectory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.calendar.PersonalCalendar;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/** The event of a registration as iCalendar, with the join link where its person has one; for nobody else. */
@UseCase
@Public
public class ReadPersonalCalendar {

    private final KnownRegistrations known;
    private final ParticipantDirectory directory;
    private final PersonalCalendar calendar;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    public ReadPersonalCalendar(
            KnownRegistrations known,
            ParticipantDirectory directory,
            PersonalCalendar calendar,
            CurrentCaller caller,
            Clock clock) {
        this.known = known;
        this.directory = directory;
        this.calendar = calendar;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param guestKey what came with a guest's link, or null
     * @throws NotFound when there is none, or it is another person's
     */
    public String execute(String code, @Nullable String guestKey) {
        return directory
                .ofRegistration(known.ofPerson(code, guestKey).id(), clock.instant())
                .map(event -> calendar.toKeep(event, caller.get().language()))
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
