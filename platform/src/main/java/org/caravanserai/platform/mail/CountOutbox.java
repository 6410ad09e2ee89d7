package org.caravanserai.platform.mail;

import jakarta.inject.Inject;
import java.util.Map;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.OutboxMessages;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** Says how many emails are in which state, and whether they can go out at all. */
@UseCase
@Requires(Permission.READ_OUTBOX)
public class CountOutbox {

    private final OutboxMessages outbox;
    private final Settings settings;

    @Inject
    public CountOutbox(OutboxMessages outbox, Settings settings) {
        this.outbox = outbox;
        this.settings = settings;
    }

    /**
     * What is in the outbox.
     *
     * @param sending whether a mail server is set
     */
    public record Counts(Map<MailState, Long> emails, boolean sending) {}

    public Counts execute() {
        return new Counts(outbox.counts(), settings.find(Setting.MAIL_URL).isPresent());
    }
}
