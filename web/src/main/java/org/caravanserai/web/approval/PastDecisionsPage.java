package org.caravanserai.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.approval.PastDecision;
import org.caravanserai.domain.shared.Page;
import org.caravanserai.platform.approval.ListPastDecisions;
import org.caravanserai.web.shell.RequestParameters;
import org.jspecify.annotations.Nullable;

/** What the authority has decided in all areas, the newest first. */
@Named
@RequestScoped
public class PastDecisionsPage {

    private static final int SIZE = 50;

    private ListPastDecisions past;
    private ApprovalFilter filter;
    private RequestParameters parameters;
    private @Nullable Page<PastDecision> decided;

    @SuppressWarnings("NullAway.Init")
    protected PastDecisionsPage() {}

    @Inject
    PastDecisionsPage(ListPastDecisions past, ApprovalFilter filter, RequestParameters parameters) {
        this.past = past;
        this.filter = filter;
        this.parameters = parameters;
    }

    public Page<PastDecision> getDecided() {
        if (decided == null) {
            decided = parameters.list(SIZE, request -> past.execute(filter.getSubject(), request));
        }
        return decided;
    }

    /** What was decided, in the words of the area. */
    public String words(PastDecision each) {
        return filter.decision(each.subject(), each.action());
    }

    /** How good the decision was for the applicant, as a tone of a badge. */
    public String tone(PastDecision each) {
        return each.action().endsWith("APPROVED") ? "good" : each.action().equals("RETURNED") ? "warn" : "bad";
    }
}
