package org.caravanserai.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.jobs.Jobs;

/** Reads every minute which emails have come back, where a mailbox is set. Several nodes may read the same report; it says the same twice. */
@ApplicationScoped
class BounceJob {

    private static final Logger LOG = Logger.getLogger(BounceJob.class.getName());
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Jobs jobs;
    private final BounceRecords records;
    private final Settings settings;

    @Inject
    BounceJob(Jobs jobs, BounceRecords records, Settings settings) {
        this.jobs = jobs;
        this.records = records;
        this.settings = settings;
    }

    void onStart(@Observes SchemaReady ready) {
        jobs.every(PERIOD, "bounces", Duration.ZERO, this::read).wake();
    }

    void read() {
        settings.find(Setting.MAIL_BOUNCES).map(MailServer::mailbox).ifPresent(this::read);
    }

    private void read(MailServer server) {
        try (var mailbox = new BounceMailbox(server)) {
            mailbox.read(records::keep);
        } catch (MailServerUnavailable away) {
            LOG.log(Level.WARNING, "mailbox {0} cannot be read: {1}", new Object[] {server, away.getMessage()});
        }
    }
}
