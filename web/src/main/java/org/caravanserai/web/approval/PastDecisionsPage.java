package org.caravanserai.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.caravanserai.domain.approval.PastDecision;
import org.caravanserai.platform.approval.ListPastDecisions;
import org.caravanserai.web.lists.ListAddress;
import org.caravanserai.web.lists.ListModel;

/** Past decisions of the authority in all areas, newest first. */
@Named
@RequestScoped
public class PastDecisionsPage {

    private static final int SIZE = 50;

    private final ListModel<PastDecision> decided;
    private final ApprovalFilter filter;

    @Inject
    PastDecisionsPage(ListPastDecisions past, ApprovalFilter filter, ListAddress address) {
        this.filter = filter;
        this.decided = new ListModel<>(
                address,
                SIZE,
                request -> past.execute(filter.getSubject(), request),
                each -> each.link() + ' ' + each.when());
        this.decided.prepare();
    }

    public ListModel<PastDecision> getDecided() {
        return decided;
    }

    /** Name of the decision, from its area. */
    public String words(PastDecision each) {
        return filter.decision(each.subject(), each.action());
    }

    /** Tone of the badge for a decision. */
    public String tone(PastDecision each) {
        return each.action().endsWith("APPROVED") ? "good" : each.action().equals("RETURNED") ? "warn" : "bad";
    }
}
