package org.caravanserai.platform.mail.choices;

import jakarta.inject.Inject;
import org.caravanserai.domain.mail.EmailTopic;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.mail.EmailStops;
import org.caravanserai.platform.mail.MailTemplates;

/** What the key in an email would stop, before it does. */
@UseCase
@Public
public class LookAtEmailStop {

    private final EmailStops stops;
    private final MailTemplates templates;

    @Inject
    LookAtEmailStop(EmailStops stops, MailTemplates templates) {
        this.stops = stops;
        this.templates = templates;
    }

    /**
     * @throws NotFound when the key was not made here
     */
    public EmailTopic execute(String key) {
        return stops.read(key)
                .flatMap(stop -> templates.topic(stop.topic()))
                .filter(EmailTopic::isOptional)
                .orElseThrow(() -> new NotFound("not-found"));
    }
}
