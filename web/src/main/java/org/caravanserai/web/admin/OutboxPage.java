package org.caravanserai.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.mail.OutboxFilter;
import org.caravanserai.domain.mail.OutboxLine;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.platform.mail.BrowseOutbox;
import org.caravanserai.platform.mail.RetryFailedLetters;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The letters of the outbox, as the address narrows and orders them. */
@Named
@RequestScoped
public class OutboxPage {

    private static final int SIZE = 25;

    @Inject
    private BrowseOutbox browse;

    @Inject
    private RetryFailedLetters retryFailed;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private @Nullable String state;
    private @Nullable String template;
    private @Nullable String query;
    private @Nullable String sort;
    private int page;
    private Page<OutboxLine> lines = new Page<>(List.of(), 0, SIZE, 0);

    public void load() {
        lines = browse.page(
                new OutboxFilter(
                        Choice.constant(MailState.class, state), Choice.constant(MailTemplate.class, template)),
                new PageRequest(page, SIZE, query, sort));
    }

    public void retryAll() {
        notices.done("admin.outbox.retriedAll", retryFailed.retry());
        Faces.redirect("/admin/outbox");
    }

    public List<Choice> getStates() {
        return Choice.of(Stream.of(MailState.values()), MailState::name, one -> text("admin.mailState.", one), state);
    }

    public List<Choice> getTemplates() {
        return Choice.of(
                Stream.of(MailTemplate.values()), MailTemplate::name, one -> text("admin.template.", one), template);
    }

    public List<Choice> getSorts() {
        return Choice.of(
                Stream.of("-created", "created", "recipient", "template", "next"),
                one -> one,
                one -> texts.of("admin.outbox.sort." + one.replace("-", "latest.")),
                sort);
    }

    private String text(String prefix, Enum<?> constant) {
        return texts.of(prefix + constant.name());
    }

    public Page<OutboxLine> getLines() {
        return lines;
    }

    public @Nullable String getState() {
        return state;
    }

    public void setState(@Nullable String state) {
        this.state = state;
    }

    public @Nullable String getTemplate() {
        return template;
    }

    public void setTemplate(@Nullable String template) {
        this.template = template;
    }

    public @Nullable String getQuery() {
        return query;
    }

    public void setQuery(@Nullable String query) {
        this.query = query;
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.max(0, page);
    }
}
