package org.caravanserai.domain.cooperation.programme;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LocalizedText;

/** An evaluation of a programme. */
@Embeddable
public class Evaluation {

    private static final int MAX_BODY = 300;

    @Column(name = "held_on")
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private EvaluationOutcome outcome;

    @Column(name = "evaluating_body")
    private String evaluatingBody;

    private LocalizedText findings;

    @SuppressWarnings("NullAway.Init")
    protected Evaluation() {}

    /**
     * @param evaluatingBody who evaluated it, as the body calls itself
     * @param findings what was found; needed unless it passed
     * @throws Invalid each fault with its field
     */
    public Evaluation(LocalDate heldOn, EvaluationOutcome outcome, String evaluatingBody, LocalizedText findings) {
        this.heldOn = heldOn;
        this.outcome = outcome;
        var faults = new Invalid.Collector();
        this.evaluatingBody = faults.needed("evaluatedBy", evaluatingBody, MAX_BODY);
        this.findings = findings;
        faults.check(outcome == EvaluationOutcome.PASS || !findings.isEmpty(), "findings", "required")
                .throwIfAny();
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public EvaluationOutcome outcome() {
        return outcome;
    }

    public String evaluatingBody() {
        return evaluatingBody;
    }

    public LocalizedText findings() {
        return findings;
    }
}
