package org.caravanserai.persistence.events.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.caravanserai.domain.events.contribution.ContributionReview;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.persistence.shared.Entities;
import org.caravanserai.persistence.shared.Sql;

@ApplicationScoped
class JpaEventContributions implements EventContributions {

    private static final String USED = """
        select count(*) from event_contribution
         where event_id = ? and state <> 'WITHDRAWN' and ? in (content ->> 'track', content ->> 'type', accepted_type)
        """;

    private final Entities entities;
    private final Sql sql;

    @Inject
    JpaEventContributions(Entities entities, Sql sql) {
        this.entities = entities;
        this.sql = sql;
    }

    @Override
    public void add(EventContribution contribution) {
        entities.addNow(contribution);
    }

    @Override
    public Optional<EventContribution> byCode(String code) {
        return entities.one(EventContribution.class, "select c from EventContribution c where c.code = ?1", code);
    }

    @Override
    public Optional<EventContribution> lock(String code) {
        return entities.lock(byCode(code));
    }

    @Override
    public List<EventContribution> of(UUID event, ContributionState state) {
        return entities.all(
                EventContribution.class,
                "select c from EventContribution c where c.event = ?1 and c.state = ?2 order by c.begunAt, c.id",
                event,
                state);
    }

    @Override
    public List<EventContribution> lockDecided(UUID event) {
        return entities
                .all(
                        EventContribution.class,
                        "select c from EventContribution c where c.event = ?1 and c.decision is not null order by c.begunAt, c.id",
                        event)
                .stream()
                .map(each -> entities.lock(Optional.of(each)).orElseThrow())
                .toList();
    }

    @Override
    public boolean isUsed(UUID event, String key) {
        return sql.count(USED, event, key) > 0;
    }

    @Override
    public void add(ContributionReview review) {
        entities.addNow(review);
    }

    @Override
    public Optional<ContributionReview> review(UUID contribution, UUID reviewer) {
        return entities.one(
                ContributionReview.class,
                "select r from ContributionReview r where r.contribution = ?1 and r.reviewer = ?2",
                contribution,
                reviewer);
    }

    @Override
    public List<ContributionReview> reviews(UUID contribution) {
        return entities.all(
                ContributionReview.class,
                "select r from ContributionReview r where r.contribution = ?1 order by r.assignedAt, r.id",
                contribution);
    }
}
