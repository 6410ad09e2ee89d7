package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.mail.OutboxLine;
import org.caravanserai.platform.mail.BrowseOutbox;
import org.caravanserai.platform.mail.RetryFailedEmails;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Notices;
import org.omnifaces.util.Faces;

/** The emails of the outbox, as the address narrows and orders them. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int SIZE = 25;

    private final ListAddress address;
    private final BrowseOutbox browse;
    private final RetryFailedEmails retryFailed;
    private final OutboxFilters filters;
    private final Notices notices;
    private ListModel<OutboxLine> lines;

    @Inject
    OutboxPage(
            ListAddress address,
            BrowseOutbox browse,
            RetryFailedEmails retryFailed,
            OutboxFilters filters,
            Notices notices) {
        this.address = address;
        this.browse = browse;
        this.retryFailed = retryFailed;
        this.filters = filters;
        this.notices = notices;
        read();
    }

    private void read() {
        var filter = filters.filter();
        lines = new ListModel<>(address, SIZE, request -> browse.execute(filter, request), OutboxLine::id);
        lines.prepare();
    }

    public void retryAll() {
        notices.done("admin.outbox.retriedAll", retryFailed.execute());
        Faces.redirect("/admin/outbox");
    }

    public ListModel<OutboxLine> getLines() {
        return lines;
    }
}
