package org.caravanserai.web.cooperation.draft;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.caravanserai.cooperation.draft.DeleteDraft;
import org.caravanserai.cooperation.draft.PreviewDraft;
import org.caravanserai.cooperation.draft.PublishDraft;
import org.caravanserai.cooperation.draft.ReturnDraft;
import org.caravanserai.cooperation.draft.ShowDraft;
import org.caravanserai.domain.cooperation.draft.DraftStep;
import org.caravanserai.domain.cooperation.draft.DraftView;
import org.caravanserai.domain.cooperation.registry.EntryView;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.cooperation.registry.EntryPage;
import org.caravanserai.web.cooperation.registry.EntryStep;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A draft of a record as it will look, for its maker and for who is asked to publish it. */
@Named
@RequestScoped
public class DraftPage {

    private final EntryStep step;
    private final DraftSteps steps;
    private final ShowDraft.Answer answer;
    private final PublishDraft publish;
    private final ReturnDraft giveBack;
    private final DeleteDraft delete;
    private final Notices notices;
    private @Nullable EntryView preview;
    private List<String> faults = List.of();
    private @Nullable String reason;

    @Inject
    DraftPage(
            EntryStep step,
            DraftSteps steps,
            ShowDraft show,
            PreviewDraft previews,
            PublishDraft publish,
            ReturnDraft giveBack,
            DeleteDraft delete,
            EntryPage page,
            DraftFaults faults,
            Notices notices) {
        this.step = step;
        this.steps = steps;
        this.publish = publish;
        this.giveBack = giveBack;
        this.delete = delete;
        this.notices = notices;
        this.answer = show.execute(DraftSteps.id(step.text("draft")));
        try {
            var view = previews.execute(answer.draft().id());
            preview = view;
            page.show(view);
        } catch (Invalid incomplete) {
            this.faults = faults.of(incomplete, Faces.getLocale());
        }
    }

    /** Publishes it, or asks a second person to where one is needed. */
    public boolean can(DraftStep step) {
        return answer.can(step);
    }

    public void publish() {
        if (answer.own()) {
            steps.publish(getDraft().id(), getDraft().kind(), step.seen());
        } else {
            steps.published(getDraft().kind(), publish.execute(getDraft().id(), step.seen()));
        }
    }

    /** Asks a second person, also where none is needed. */
    public void submit() {
        steps.submit(getDraft().id(), step.seen());
    }

    public void giveBack() {
        giveBack.execute(getDraft().id(), step.seen(), reason);
        leave("cooperation.draft.returned");
    }

    public void delete() {
        delete.execute(getDraft().id(), null);
        leave("cooperation.draft.deleted");
    }

    private void leave(String said) {
        notices.done(said);
        Faces.redirect("/manage/cooperation/drafts");
    }

    public DraftView getDraft() {
        return answer.draft();
    }

    /** Whether the caller has made it. */
    public boolean isOwn() {
        return answer.own();
    }

    /** Whether somebody else has to publish it. */
    public boolean isSecondPersonNeeded() {
        return answer.needsSecond();
    }

    /** How it will look; null while something is missing. */
    public @Nullable EntryView getPreview() {
        return preview;
    }

    /** What has to be filled in or put right before it can be published. */
    public List<String> getFaults() {
        return faults;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
