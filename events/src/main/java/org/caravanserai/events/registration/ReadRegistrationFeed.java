package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.caravanserai.domain.accounts.Callers;
import org.caravanserai.domain.events.notices.ParticipantDirectory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.events.calendar.PersonalCalendar;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;

/**
 * What somebody has registered for as iCalendar (RFC 5545), for programs that subscribe. What was moved has a higher sequence; an event
 * that was cancelled and a registration that ended say so until some time after the event would have taken place.
 */
@UseCase
@Public
public class ReadRegistrationFeed {

    static final Duration AFTER_THE_END = Duration.ofDays(60);

    private final ParticipantDirectory directory;
    private final RegistrationFeeds feeds;
    private final PersonalCalendar calendar;
    private final Callers callers;
    private final Clock clock;

    @Inject
    public ReadRegistrationFeed(
            ParticipantDirectory directory,
            RegistrationFeeds feeds,
            PersonalCalendar calendar,
            Callers callers,
            Clock clock) {
        this.directory = directory;
        this.feeds = feeds;
        this.calendar = calendar;
        this.callers = callers;
        this.clock = clock;
    }

    /**
     * @param name what programs show the calendar as, in a language
     * @throws NotFound when the key does not open the address, or the account is closed
     */
    public String execute(UUID account, String key, UnaryOperator<String> name) {
        if (!feeds.opens(account, key)) {
            throw new NotFound("not-found");
        }
        var language = callers.byAccount(account)
                .orElseThrow(() -> new NotFound("not-found"))
                .language();
        var now = clock.instant();
        return calendar.toFollow(
                name.apply(language), directory.everOfAccount(account, now.minus(AFTER_THE_END), now), language);
    }
}
