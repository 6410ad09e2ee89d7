package org.caravanserai.web.cooperation.programme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.cooperation.programme.EvaluateProgramme;
import org.caravanserai.cooperation.programme.EvaluateProgramme.EvaluationForm;
import org.caravanserai.platform.forms.Form;
import org.caravanserai.web.cooperation.registry.EntryStep;

/** A joint programme was evaluated. */
@Named
@RequestScoped
public class EvaluationStep {

    private final EvaluateProgramme evaluate;
    private final EntryStep step;

    private final Form<EvaluationForm> form = Form.of(EvaluationForm.class);

    @Inject
    EvaluationStep(EvaluateProgramme evaluate, EntryStep step) {
        this.evaluate = evaluate;
        this.step = step;
    }

    public void evaluate() {
        evaluate.execute(step.slug(), form.read());
        step.done("cooperation.evaluation.done");
    }

    public Form<EvaluationForm> getForm() {
        return form;
    }
}
