package org.caravanserai.events.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.notices.ParticipantDirectory;
import org.caravanserai.platform.access.OwnTransaction;
import org.caravanserai.platform.mail.Attachment;
import org.caravanserai.platform.mail.AttachmentSource;

/** The calendar file that comes with emails about a registration. */
@OwnTransaction
public class RegistrationCalendars implements AttachmentSource {

    private static final String PREFIX = "registration-calendar:";

    private final ParticipantDirectory directory;
    private final PersonalCalendar calendar;
    private final Clock clock;

    @Inject
    public RegistrationCalendars(ParticipantDirectory directory, PersonalCalendar calendar, Clock clock) {
        this.directory = directory;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The reference by which an email attaches the calendar file of this registration. */
    public static String reference(UUID registration) {
        return PREFIX + registration;
    }

    @Override
    public Optional<Attachment> find(String reference, Locale language) {
        if (!reference.startsWith(PREFIX)) {
            return Optional.empty();
        }
        return directory
                .ofRegistration(UUID.fromString(reference.substring(PREFIX.length())), clock.instant())
                .map(event -> new Attachment(
                        event.slug() + ".ics",
                        "text/calendar; method=" + PersonalCalendar.method(event),
                        calendar.toSend(event, language.toLanguageTag())));
    }
}
