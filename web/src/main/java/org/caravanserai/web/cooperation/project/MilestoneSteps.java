package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.project.DecideMilestone;
import org.caravanserai.cooperation.project.SubmitEvidence;
import org.caravanserai.cooperation.project.SubmitEvidence.EvidenceForm;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryStep;
import org.caravanserai.web.shell.Notices;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One party submits evidence for a milestone, another one accepts or returns it. */
@Named
@RequestScoped
public class MilestoneSteps {

    private final SubmitEvidence submit;
    private final DecideMilestone decide;
    private final EntryStep step;
    private final Notices notices;

    private final Form<EvidenceForm> form = Form.of(EvidenceForm.class);

    private @Nullable String reason;

    @Inject
    MilestoneSteps(SubmitEvidence submit, DecideMilestone decide, EntryStep step, Notices notices) {
        this.submit = submit;
        this.decide = decide;
        this.step = step;
        this.notices = notices;
    }

    public void submit() {
        submit.execute(step.slug(), number(), form.read());
        done("cooperation.step.evidenceSubmitted");
    }

    public void accept() {
        decide(true);
    }

    public void sendBack() {
        decide(false);
    }

    /** Decides on the evidence shown, which the form identifies by its hash. */
    private void decide(boolean accepted) {
        decide.execute(step.slug(), number(), accepted, step.text("evidence"), reason);
        done(accepted ? "cooperation.step.evidenceAccepted" : "cooperation.step.evidenceReturned");
    }

    private int number() {
        return step.number("number");
    }

    private void done(String key) {
        notices.done(key);
        Faces.redirect("/manage/cooperation/projects/%s/work", step.slug().value());
    }

    public Form<EvidenceForm> getForm() {
        return form;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
