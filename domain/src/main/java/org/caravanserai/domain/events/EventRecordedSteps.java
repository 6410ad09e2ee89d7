package org.caravanserai.domain.events;

import java.util.List;
import org.caravanserai.domain.events.contribution.ContributionAction;
import org.caravanserai.domain.events.contribution.ContributionReviewState;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.history.RecordedStep;
import org.caravanserai.domain.history.RecordedSteps;

/** As what the history of events records their steps and those of registrations, contributions and reviews. */
public final class EventRecordedSteps implements RecordedSteps {

    @Override
    public List<RecordedStep> steps() {
        return List.of(
                RecordedStep.into(EventState.SUBMITTED, EventAction.SUBMITTED),
                RecordedStep.into(EventState.APPROVED, EventAction.APPROVED),
                RecordedStep.into(EventState.RETURNED, EventAction.RETURNED),
                RecordedStep.into(EventState.REJECTED, EventAction.REJECTED),
                RecordedStep.into(EventState.PUBLISHED, EventAction.PUBLISHED),
                RecordedStep.into(EventState.POSTPONED, EventAction.POSTPONED),
                RecordedStep.into(EventState.CANCELLED, EventAction.CANCELLED),
                RecordedStep.into(EventState.CLOSED, EventAction.CLOSED),
                RecordedStep.into(EventState.ARCHIVED, EventAction.ARCHIVED),
                RecordedStep.into(EventState.DRAFT, EventAction.WITHDRAWN),
                RecordedStep.into(
                        RegistrationState.CANCELLED, RegistrationAction.CANCELLED, RegistrationAction.EVENT_CANCELLED),
                RecordedStep.between(
                        RegistrationState.HELD,
                        RegistrationState.CANCELLED,
                        RegistrationAction.CANCELLED,
                        RegistrationAction.EVENT_CANCELLED,
                        RegistrationAction.HOLD_OVER),
                RecordedStep.between(
                        RegistrationState.PENDING,
                        RegistrationState.CANCELLED,
                        RegistrationAction.CANCELLED,
                        RegistrationAction.EVENT_CANCELLED,
                        RegistrationAction.TRANSFERRED),
                RecordedStep.between(
                        RegistrationState.CONFIRMED,
                        RegistrationState.CANCELLED,
                        RegistrationAction.CANCELLED,
                        RegistrationAction.EVENT_CANCELLED,
                        RegistrationAction.TRANSFERRED),
                RecordedStep.into(RegistrationState.REJECTED, RegistrationAction.REJECTED),
                RecordedStep.between(
                        RegistrationState.HELD,
                        RegistrationState.CONFIRMED,
                        RegistrationAction.ADDRESS_CONFIRMED,
                        RegistrationAction.CLAIMED),
                RecordedStep.between(
                        RegistrationState.HELD,
                        RegistrationState.PENDING,
                        RegistrationAction.ADDRESS_CONFIRMED,
                        RegistrationAction.CLAIMED),
                RecordedStep.between(
                        RegistrationState.PENDING, RegistrationState.CONFIRMED, RegistrationAction.APPROVED),
                RecordedStep.between(
                        RegistrationState.CONFIRMED,
                        RegistrationState.PENDING,
                        RegistrationAction.CHANGED,
                        RegistrationAction.COMPANIONS_CHANGED),
                RecordedStep.between(
                        RegistrationState.WAITING,
                        RegistrationState.CONFIRMED,
                        RegistrationAction.PROMOTED,
                        RegistrationAction.CHANGED),
                RecordedStep.between(
                        RegistrationState.WAITING,
                        RegistrationState.PENDING,
                        RegistrationAction.PROMOTED,
                        RegistrationAction.CHANGED),
                RecordedStep.between(
                        RegistrationState.WAITING,
                        RegistrationState.HELD,
                        RegistrationAction.PROMOTED,
                        RegistrationAction.CHANGED),
                RecordedStep.into(ContributionState.SUBMITTED, ContributionAction.SUBMITTED),
                RecordedStep.into(ContributionState.ACCEPTED, ContributionAction.ACCEPTED),
                RecordedStep.into(ContributionState.REJECTED, ContributionAction.REJECTED),
                RecordedStep.into(ContributionState.WAITLISTED, ContributionAction.WAITLISTED),
                RecordedStep.into(ContributionState.CONFIRMED, ContributionAction.CONFIRMED),
                RecordedStep.into(ContributionState.WITHDRAWN, ContributionAction.WITHDRAWN),
                RecordedStep.into(ContributionState.UNDER_REVIEW, ContributionAction.REVIEWER_ASSIGNED),
                RecordedStep.into(ContributionReviewState.SUBMITTED, ContributionAction.REVIEWED),
                RecordedStep.into(ContributionReviewState.DECLINED, ContributionAction.REVIEW_DECLINED));
    }
}
