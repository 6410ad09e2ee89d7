package org.caravanserai.events.committee;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.caravanserai.domain.events.committee.AssignmentProblem;
import org.caravanserai.domain.events.committee.ProposedReview;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem.MinimumCostFlowProblemImpl;
import org.jgrapht.graph.DirectedWeightedMultigraph;
import org.jspecify.annotations.Nullable;

/**
 * An assignment as a flow: each contribution sends as many units as it needs reviews. A unit goes by a choice to a reviewer, and from there by one of
 * the reviewer's places, the next of which costs more, to the end; or, where there is none, to the end by an arc that says that a review is missing.
 */
final class AssignmentFlow {

    private static final int END = 0;

    /** Weighs its arcs by their costs: the solver reads no others. */
    private final DirectedWeightedMultigraph<Integer, Arc> graph = new DirectedWeightedMultigraph<>(null, null);

    private final Map<Integer, Integer> supplies = new HashMap<>();
    private final Map<UUID, Integer> contributions = new HashMap<>();
    private final Map<UUID, Integer> reviewers = new HashMap<>();

    /**
     * An arc of one unit.
     *
     * @param number makes arcs different
     * @param pair null where it is no choice
     */
    private record Arc(int number, @Nullable ProposedReview pair) {}

    AssignmentFlow(AssignmentProblem problem) {
        graph.addVertex(END);
        for (var need : problem.needs()) {
            int node = node(contributions, need.contribution());
            supplies.put(node, need.reviews());
            supplies.merge(END, -need.reviews(), Integer::sum);
            for (int n = 0; n < need.reviews(); n++) {
                arc(node, END, AssignmentProblem.missingCost(n), null);
            }
        }
        for (var place : problem.places()) {
            int node = node(reviewers, place.reviewer());
            for (int n = 0; n < place.free(); n++) {
                arc(node, END, AssignmentProblem.loadCost(place.load(), n), null);
            }
        }
        for (var choice : problem.choices()) {
            arc(
                    Objects.requireNonNull(contributions.get(choice.contribution())),
                    Objects.requireNonNull(reviewers.get(choice.reviewer())),
                    choice.cost(),
                    new ProposedReview(choice.contribution(), choice.reviewer()));
        }
    }

    private int node(Map<UUID, Integer> nodes, UUID id) {
        int node = graph.vertexSet().size();
        graph.addVertex(node);
        nodes.put(id, node);
        return node;
    }

    private void arc(int from, int to, long cost, @Nullable ProposedReview pair) {
        var arc = new Arc(graph.edgeSet().size(), pair);
        graph.addEdge(from, to, arc);
        graph.setEdgeWeight(arc, cost);
    }

    List<ProposedReview> solve() {
        var flow = new CapacityScalingMinimumCostFlow<Integer, Arc>()
                .getMinimumCostFlow(new MinimumCostFlowProblemImpl<>(
                        graph, node -> supplies.getOrDefault(node, 0), arc -> 1, arc -> 0));
        var assignment = new ArrayList<ProposedReview>();
        for (var arc : graph.edgeSet()) {
            if (arc.pair() != null && flow.getFlow(arc) > 0) {
                assignment.add(arc.pair());
            }
        }
        return assignment;
    }
}
