package org.caravanserai.events.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.AcademicEvent;
import org.caravanserai.domain.events.AcademicEvents;
import org.caravanserai.domain.events.contribution.ContributionCall;
import org.caravanserai.domain.events.contribution.ContributionCallStep;
import org.caravanserai.domain.events.contribution.ContributionCalls;
import org.caravanserai.domain.events.contribution.ContributionReview;
import org.caravanserai.domain.events.contribution.ContributionReviewState;
import org.caravanserai.domain.events.contribution.ContributionReviewStep;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.contribution.ContributionStep;
import org.caravanserai.domain.events.contribution.EventContribution;
import org.caravanserai.domain.events.contribution.EventContributions;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.ReadableCode;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Step;
import org.caravanserai.domain.shared.Window;
import org.caravanserai.events.OwnEvents;
import org.caravanserai.platform.access.CurrentCaller;
import org.jspecify.annotations.Nullable;

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
    record Found(
            EventContribution contribution,
            AcademicEvent event,
            ContributionCall call,
            ContributionCallStep.Standing standing) {

        /**
         * @throws Refused when this step cannot be taken now: see {@link ContributionStep}
         */
        void require(ContributionStep step) {
            step.require(contribution.standing(standing));
        }

        /** The steps that can be taken now. */
        Set<ContributionStep> possible(Set<ContributionStep> of) {
            return Step.only(of, step -> step.isPossible(contribution.standing(standing)));
        }
    }

    /** A review with the contribution that it is about. */
    record FoundReview(ContributionReview review, Found of) {

        ContributionReviewStep.Standing standing() {
            return review.standing(of.contribution());
        }
    }

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
        require(ContributionCallStep.REVIEW, event, call(event));
    }

    /**
     * @throws Refused when this step cannot be taken now: see {@link ContributionCallStep}
     */
    void require(ContributionCallStep step, AcademicEvent event, ContributionCall call) {
        step.require(standing(event, call));
    }

    /**
     * Where the call of an event stands now.
     *
     * @param call null while there is none
     */
    ContributionCallStep.Standing standing(AcademicEvent event, @Nullable ContributionCall call) {
        var now = clock.instant();
        return new ContributionCallStep.Standing(
                event.isPublic(),
                event.isCancelled(),
                event.schedule().isOver(now),
                call == null ? Window.Phase.BEFORE : call.phase(now));
    }

    /**
     * The steps that can be taken with the call of an event now, whosever they are.
     *
     * @param call null while there is none, which can be written only
     */
    Set<ContributionCallStep> possible(AcademicEvent event, @Nullable ContributionCall call) {
        return Step.only(
                Step.possible(ContributionCallStep.class, standing(event, call)),
                step -> call != null || step == ContributionCallStep.CHANGE);
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
        var call = call(event);
        return new Found(contribution, event, call, standing(event, call));
    }
}
