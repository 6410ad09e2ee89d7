package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.platform.mail.ReadEmail;
import org.caravanserai.platform.mail.ReadEmail.Reading;
import org.caravanserai.platform.mail.RetryEmail;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One email as sent to its recipient, with its delivery history. */
@Named
@RequestScoped
public class EmailPage {

    private ReadEmail read;
    private final RetryEmail retry;
    private final Notices notices;
    private final RequestParameters parameters;

    private @Nullable Reading reading;

    @Inject
    EmailPage(ReadEmail read, RetryEmail retry, Notices notices, RequestParameters parameters) {
        this.read = read;
        this.retry = retry;
        this.notices = notices;
        this.parameters = parameters;
    }

    /** The address says which email, also while the form is read, before view parameters are. */
    public Reading getReading() {
        var read = reading == null ? this.read.execute(identity()) : reading;
        reading = read;
        return read;
    }

    /** The frame that shows an email cannot hold our own pages, so a link in it has to open elsewhere. */
    public String getHtml() {
        return getReading().email().page().replace("<head>", "<head><base target=\"_blank\">");
    }

    public void retry() {
        retry.execute(identity());
        notices.done("admin.email.retried");
        Faces.redirect("/admin/outbox/%s", identity());
    }

    private UUID identity() {
        return parameters.identity("id");
    }

    public boolean isGivenUp() {
        return getReading().state() == MailState.FAILED;
    }
}
