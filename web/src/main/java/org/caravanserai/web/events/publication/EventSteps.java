package org.caravanserai.web.events.publication;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.function.Consumer;
import org.caravanserai.events.approval.SubmitEvent;
import org.caravanserai.events.approval.WithdrawChange;
import org.caravanserai.events.approval.WithdrawSubmission;
import org.caravanserai.events.publication.ArchiveEvent;
import org.caravanserai.events.publication.CancelEvent;
import org.caravanserai.events.publication.CloseEvent;
import org.caravanserai.events.publication.PostponeEvent;
import org.caravanserai.events.publication.PublishEvent;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The organizer's next steps with an event, each a button. */
@Named
@RequestScoped
public class EventSteps {

    @Inject
    private SubmitEvent submit;

    @Inject
    private WithdrawSubmission withdraw;

    @Inject
    private WithdrawChange withdrawChange;

    @Inject
    private PublishEvent publish;

    @Inject
    private PostponeEvent postpone;

    @Inject
    private CancelEvent cancel;

    @Inject
    private CloseEvent close;

    @Inject
    private ArchiveEvent archive;

    @Inject
    private Notices notices;

    @Inject
    private RequestParameters parameters;

    private @Nullable String reason;

    public void submit() {
        step("submitted", submit::execute);
    }

    public void withdraw() {
        step("withdrawn", withdraw::execute);
    }

    public void withdrawChange() {
        step("changeWithdrawn", withdrawChange::execute);
    }

    public void publish() {
        step("published", publish::execute);
    }

    public void postpone() {
        step("postponed", slug -> postpone.execute(slug, why()));
    }

    public void cancel() {
        step("cancelled", slug -> cancel.execute(slug, why()));
    }

    public void close() {
        step("closed", close::execute);
    }

    public void archive() {
        step("archived", archive::execute);
    }

    private void step(String done, Consumer<String> act) {
        var slug = parameters.text("slug");
        act.accept(slug);
        notices.done("events.done." + done);
        Faces.redirect("/manage/events/%s", slug);
    }

    private String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
