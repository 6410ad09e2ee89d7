package org.caravanserai.domain.events.contribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.testing.MemoryTable;

/** Contributions to events and their reviews in memory. */
public final class MemoryEventContributions implements EventContributions {

    public final MemoryTable<EventContribution> table =
            new MemoryTable<EventContribution>().unique(EventContribution::code);
    public final MemoryTable<ContributionReview> reviews =
            new MemoryTable<ContributionReview>().unique(review -> review.contribution() + " " + review.reviewer());

    @Override
    public void add(EventContribution contribution) {
        table.add(contribution);
        table.flush();
    }

    @Override
    public Optional<EventContribution> byCode(String code) {
        return table.first(each -> each.code().equals(code));
    }

    @Override
    public Optional<EventContribution> lock(String code) {
        return byCode(code);
    }

    @Override
    public List<EventContribution> of(UUID event, ContributionState state) {
        return table.where(each -> each.event().equals(event) && each.state() == state)
                .sorted(Comparator.comparing(EventContribution::begunAt))
                .toList();
    }

    @Override
    public List<EventContribution> lockDecided(UUID event) {
        return table.where(each -> each.event().equals(event) && each.decision() != null)
                .sorted(Comparator.comparing(EventContribution::begunAt))
                .toList();
    }

    @Override
    public boolean isUsed(UUID event, String key) {
        return table.where(each -> each.event().equals(event) && each.state() != ContributionState.WITHDRAWN)
                .anyMatch(each -> key.equals(each.content().track())
                        || key.equals(each.content().type())
                        || key.equals(each.acceptedType()));
    }

    @Override
    public void add(ContributionReview review) {
        reviews.add(review);
        reviews.flush();
    }

    @Override
    public Optional<ContributionReview> review(UUID contribution, UUID reviewer) {
        return reviews.first(each ->
                each.contribution().equals(contribution) && each.reviewer().equals(reviewer));
    }

    @Override
    public List<ContributionReview> reviews(UUID contribution) {
        return reviews.where(each -> each.contribution().equals(contribution))
                .sorted(Comparator.comparing(ContributionReview::assignedAt))
                .toList();
    }
}
