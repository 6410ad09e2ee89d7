package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.platform.mail.CountOutbox;
import org.caravanserai.platform.mail.CountOutbox.Counts;
import org.jspecify.annotations.Nullable;

/** Start page of the administration. */
@Named
@RequestScoped
public class AdminPage {

    private final CountOutbox countOutbox;

    private @Nullable Counts counts;

    @Inject
    AdminPage(CountOutbox countOutbox) {
        this.countOutbox = countOutbox;
    }

    public void load() {
        counts = countOutbox.execute();
    }

    public long getWaiting() {
        return of(MailState.PENDING) + of(MailState.SENDING);
    }

    public long getSent() {
        return of(MailState.SENT);
    }

    public long getFailed() {
        return of(MailState.FAILED);
    }

    public boolean isSending() {
        return counts != null && counts.sending();
    }

    private long of(MailState state) {
        return counts == null ? 0 : counts.emails().getOrDefault(state, 0L);
    }
}
