package org.caravanserai.domain.events.committee;

import java.util.List;

/** Finds assignments. */
public interface AssignmentSolver {

    /** One of the assignments that cost least: no contribution gets more than it needs, no reviewer more than are free, each pair is a choice. */
    List<ProposedReview> solve(AssignmentProblem problem);
}
