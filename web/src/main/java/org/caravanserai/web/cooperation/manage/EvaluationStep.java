package org.caravanserai.web.cooperation.manage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.caravanserai.cooperation.programme.EvaluateProgramme;
import org.jspecify.annotations.Nullable;

/** A joint programme was evaluated. */
@Named
@RequestScoped
public class EvaluationStep {

    private final EvaluateProgramme evaluate;
    private final EntryStep step;

    private @Nullable LocalDate heldOn;

    private @Nullable String outcome;

    private @Nullable String evaluatedBy;

    private final Map<String, String> findings = new HashMap<>();

    @Inject
    EvaluationStep(EvaluateProgramme evaluate, EntryStep step) {
        this.evaluate = evaluate;
        this.step = step;
    }

    public void evaluate() {
        evaluate.execute(
                step.slug(),
                new EvaluateProgramme.EvaluationForm(FormTexts.of(heldOn), outcome, evaluatedBy, findings));
        step.done("cooperation.evaluation.done");
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getEvaluatedBy() {
        return evaluatedBy;
    }

    public void setEvaluatedBy(@Nullable String evaluatedBy) {
        this.evaluatedBy = evaluatedBy;
    }

    public Map<String, String> getFindings() {
        return findings;
    }
}
