package org.caravanserai.events.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.contribution.ContributionCall;
import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.domain.events.contribution.ContributionReview;
import org.caravanserai.domain.events.contribution.ContributionReviewState;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.CurrentCaller;

/** Finds calls, contributions and reviews as far as they are the caller's business; answers not found for others. */
@ApplicationScoped
public class ContributionDesk {

    private final AcademicEvents events;
    private final OwnEvents ownEvents;
    private final ContributionCalls calls;
    private final EventContributions contributions;
    private final CurrentCaller caller;
    private final Clock clock;

    @Inject
    ContributionDesk(
            AcademicEvents events,
            OwnEvents ownEvents,
            ContributionCalls calls,
            EventContributions contributions,
            CurrentCaller caller,
            Clock clock) {
        this.events = events;
        this.ownEvents = ownEvents;
        this.calls = calls;
        this.contributions = contributions;
        this.caller = caller;
        this.clock = clock;
    }

    /** A contribution with its event and call. */
    record Found(EventContribution contribution, AcademicEvent event, ContributionCall call) {}

    /** A review with the contribution that it is about. */
    record FoundReview(ContributionReview review, Found of) {}

    /**
     * @throws NotFound unless the caller manages the event
     */
    public AcademicEvent managed(String slug) {
        return ownEvents.bySlug(slug);
    }

    /**
     * An event whose contributions the caller reviews.
     *
     * @throws NotFound unless the caller has the role
     */
    public AcademicEvent reviewed(String slug) {
        return ownEvents.bySlug(Permission.REVIEW_CONTRIBUTIONS, slug);
    }

    /**
     * An event that anybody may see, or that the caller manages or decides on.
     *
     * @throws NotFound otherwise
     */
    AcademicEvent visible(String slug) {
        return Slug.read(slug)
                .flatMap(events::bySlug)
                .filter(event -> event.isPublic()
                        || ownEvents.may(Permission.MANAGE_EVENTS, event)
                        || caller.get().may(Permission.APPROVE_EVENTS))
                .orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * @throws NotFound when the event has no call
     */
    public ContributionCall call(AcademicEvent event) {
        return calls.of(event.id()).orElseThrow(() -> new NotFound("not-found"));
    }

    /**
     * That contributions to the event can be reviewed.
     *
     * @throws NotFound when the event has no call
     * @throws Refused {@code contributions-still-taken}
     */
    public void requireEnded(AcademicEvent event) {
        call(event).requireEnded(clock.instant());
    }

    /**
     * That people can contribute to the event.
     *
     * @throws Refused {@code event-not-published}; {@code event-off} when it does not take place
     */
    static void requireOn(AcademicEvent event) {
        if (!event.isPublic() && !event.isCancelled()) {
            throw new Refused("event-not-published");
        }
        if (event.isCancelled()) {
            throw new Refused("event-off");
        }
    }

    /**
     * That a deadline is not after the last moment of the event.
     *
     * @throws Invalid {@code after-the-event}
     */
    static void requireInTime(String field, Instant deadline, AcademicEvent event) {
        if (deadline.isAfter(event.schedule().endsAt())) {
            throw new Invalid(field, "after-the-event");
        }
    }

    public UUID account() {
        return caller.get().isSignedIn() ? caller.account() : new UUID(0, 0);
    }

    /**
     * @throws NotFound unless it is the caller's
     */
    Found own(String code) {
        return found(contributions
                .byCode(ReadableCode.tidy(code))
                .filter(each -> each.account().equals(account()))
                .orElseThrow(() -> new NotFound("not-found")));
    }

    /**
     * The same, locked.
     *
     * @throws NotFound unless it is the caller's
     */
    Found lockOwn(String code) {
        own(code);
        return found(contributions.lock(ReadableCode.tidy(code)).orElseThrow(() -> new NotFound("not-found")));
    }

    /**
     * What was submitted to an event.
     *
     * @throws NotFound unless the caller manages the event and the contribution was submitted to it
     */
    Found submitted(String slug, String code) {
        var event = managed(slug);
        return found(contributions
                .byCode(ReadableCode.tidy(code))
                .filter(each -> each.event().equals(event.id()) && each.submittedAt() != null)
                .orElseThrow(() -> new NotFound("not-found")));
    }

    /**
     * The same, locked.
     *
     * @throws NotFound unless the caller manages the event and the contribution was submitted to it
     */
    Found lockSubmitted(String slug, String code) {
        submitted(slug, code);
        return found(contributions.lock(ReadableCode.tidy(code)).orElseThrow(() -> new NotFound("not-found")));
    }

    /**
     * The caller's review of a contribution.
     *
     * @throws NotFound unless the caller was asked for one, has not declined it, still has the role, and the contribution is not withdrawn
     */
    FoundReview review(String code) {
        var contribution = contributions.byCode(ReadableCode.tidy(code)).orElseThrow(() -> new NotFound("not-found"));
        var of = found(contribution);
        var review = contributions
                .review(contribution.id(), account())
                .filter(each -> each.state() != ContributionReviewState.DECLINED)
                .filter(each -> contribution.state() != ContributionState.WITHDRAWN)
                .filter(each -> ownEvents.may(Permission.REVIEW_CONTRIBUTIONS, of.event()))
                .orElseThrow(() -> new NotFound("not-found"));
        return new FoundReview(review, of);
    }

    /**
     * The same, with the contribution locked.
     *
     * @throws NotFound as {@link #review}
     */
    FoundReview lockReview(String code) {
        review(code);
        contributions.lock(ReadableCode.tidy(code));
        return review(code);
    }

    private Found found(EventContribution contribution) {
        var event = events.byId(contribution.event()).orElseThrow(() -> new NotFound("not-found"));
        return new Found(contribution, event, call(event));
    }
}
