package org.caravanserai.domain.events.committee;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;

/** Reviews that are proposed together, each once. */
public record ProposedReviews(List<ProposedReview> pairs) implements Serializable {

    public ProposedReviews {
        pairs = List.copyOf(new LinkedHashSet<>(pairs));
    }

    /** Who is proposed for a contribution. */
    public List<UUID> reviewersOf(UUID contribution) {
        return pairs.stream()
                .filter(each -> each.contribution().equals(contribution))
                .map(ProposedReview::reviewer)
                .toList();
    }
}
