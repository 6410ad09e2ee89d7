package org.caravanserai.web.events.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.events.PastDecision;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.events.approval.PastDecisions;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** What the authority has decided, the newest first. */
@Named
@RequestScoped
public class PastDecisionsPage {

    private static final int SIZE = 50;

    private PastDecisions past;
    private RequestParameters parameters;
    private @Nullable Page<PastDecision> decided;

    @SuppressWarnings("NullAway.Init")
    protected PastDecisionsPage() {}

    @Inject
    PastDecisionsPage(PastDecisions past, RequestParameters parameters) {
        this.past = past;
        this.parameters = parameters;
    }

    public Page<PastDecision> getDecided() {
        if (decided == null) {
            decided = parameters.list(SIZE, past::execute);
        }
        return decided;
    }

    /** How good the decision was for the organizer, as a tone of a badge. */
    public String tone(PastDecision each) {
        return each.action().endsWith("APPROVED") ? "good" : each.action().equals("RETURNED") ? "warn" : "bad";
    }
}
