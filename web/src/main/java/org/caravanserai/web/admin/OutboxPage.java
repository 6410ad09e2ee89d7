package org.caravanserai.web.admin;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.OutboxFilter;
import org.caravanserai.domain.mail.OutboxLine;
import org.caravanserai.platform.mail.BrowseOutbox;
import org.caravanserai.platform.mail.RetryFailedEmails;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.Texts;
import org.omnifaces.util.Faces;

/** The emails of the outbox, as the address narrows and orders them. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int SIZE = 25;

    @Inject
    private ListAddress address;

    @Inject
    private BrowseOutbox browse;

    @Inject
    private RetryFailedEmails retryFailed;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private EmailLabels labels;

    private ListModel<OutboxLine> lines;

    @SuppressWarnings("NullAway.Init")
    public OutboxPage() {}

    @PostConstruct
    void read() {
        var filter = new OutboxFilter(
                address.parameters().constant(MailState.class, "state"),
                address.parameters().textOrNull("template"));
        lines = new ListModel<>(address, SIZE, request -> browse.execute(filter, request), OutboxLine::id);
        lines.prepare();
    }

    public void retryAll() {
        notices.done("admin.outbox.retriedAll", retryFailed.execute());
        Faces.redirect("/admin/outbox");
    }

    public List<FilterOption> getStates() {
        return constants(MailState.values(), "admin.mailState.", "state");
    }

    public List<FilterOption> getTemplates() {
        return labels.choices(address.parameters().text("template"));
    }

    private <E extends Enum<E>> List<FilterOption> constants(E[] all, String words, String parameter) {
        return FilterOption.of(
                Stream.of(all),
                E::name,
                one -> texts.of(words + one.name()),
                address.parameters().text(parameter));
    }

    public ListModel<OutboxLine> getLines() {
        return lines;
    }

    public String getQuery() {
        return address.parameters().text("query");
    }
}
