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
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.mail.BrowseOutbox;
import org.caravanserai.platform.mail.RetryFailedEmails;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.omnifaces.util.Faces;

/** The emails of the outbox, as the address narrows and orders them. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int SIZE = 25;

    @Inject
    private RequestParameters parameters;

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

    private Page<OutboxLine> lines = new Page<>(List.of(), 0, SIZE, 0);

    @PostConstruct
    void read() {
        var filter = new OutboxFilter(parameters.constant(MailState.class, "state"), parameters.textOrNull("template"));
        lines = parameters.list(SIZE, request -> browse.execute(filter, request));
    }

    public void retryAll() {
        notices.done("admin.outbox.retriedAll", retryFailed.execute());
        Faces.redirect("/admin/outbox");
    }

    public List<FilterOption> getStates() {
        return constants(MailState.values(), "admin.mailState.", "state");
    }

    public List<FilterOption> getTemplates() {
        return labels.choices(parameters.text("template"));
    }

    public List<FilterOption> getSorts() {
        return FilterOption.of(
                Stream.of("-created", "created", "recipient", "template", "next"),
                one -> one,
                one -> texts.of("admin.outbox.sort." + one.replace("-", "latest.")),
                parameters.text("sort"));
    }

    private <E extends Enum<E>> List<FilterOption> constants(E[] all, String words, String parameter) {
        return FilterOption.of(
                Stream.of(all), E::name, one -> texts.of(words + one.name()), parameters.text(parameter));
    }

    public Page<OutboxLine> getLines() {
        return lines;
    }

    public String getQuery() {
        return parameters.text("query");
    }
}
