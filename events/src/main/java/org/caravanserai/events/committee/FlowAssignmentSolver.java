package org.caravanserai.events.committee;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.domain.events.committee.AssignmentProblem;
import org.caravanserai.domain.events.committee.AssignmentSolver;
import org.caravanserai.domain.events.committee.ProposedReview;

/** Finds assignments as flows of minimum cost. */
@ApplicationScoped
public class FlowAssignmentSolver implements AssignmentSolver {

    @Override
    public List<ProposedReview> solve(AssignmentProblem problem) {
        return new AssignmentFlow(problem).solve();
    }
}
