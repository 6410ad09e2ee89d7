package org.caravanserai.web.cooperation.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.project.AskVerifier;
import org.caravanserai.cooperation.project.AskVerifier.BenefitVerifier;
import org.caravanserai.cooperation.project.RecordResult;
import org.caravanserai.cooperation.project.RecordResult.ProjectResultForm;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryStep;

/** Results of a project, followed to their use and to a benefit that somebody outside has verified. */
@Named
@RequestScoped
public class ResultSteps {

    private final RecordResult record;
    private final AskVerifier ask;
    private final EntryStep step;

    private final Form<ProjectResultForm> form = Form.of(ProjectResultForm.class);
    private final Form<BenefitVerifier> verification = Form.of(BenefitVerifier.class);

    @Inject
    ResultSteps(RecordResult record, AskVerifier ask, EntryStep step) {
        this.record = record;
        this.ask = ask;
        this.step = step;
    }

    public void add() {
        record.execute(step.slug(), null, form.read());
        step.done("cooperation.step.resultRecorded");
    }

    /** The result that the form sent along has come further. */
    public void advance() {
        record.execute(step.slug(), step.number("result"), form.read());
        step.done("cooperation.step.resultRecorded");
    }

    /** Somebody outside the project is asked whether the benefit is as reported. */
    public void ask() {
        ask.execute(step.slug(), step.number("result"), verification.read());
        step.done("cooperation.step.verifierAsked");
    }

    public Form<ProjectResultForm> getForm() {
        return form;
    }

    public Form<BenefitVerifier> getVerification() {
        return verification;
    }
}
