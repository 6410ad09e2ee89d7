package org.caravanserai.domain.events.contribution;

/** What the organizer decides about a contribution. It is kept back until decisions are released together. */
public enum ContributionDecision {
    ACCEPT(ContributionState.ACCEPTED, ContributionAction.ACCEPTED),
    WAITLIST(ContributionState.WAITLISTED, ContributionAction.WAITLISTED),
    REJECT(ContributionState.REJECTED, ContributionAction.REJECTED);

    private final ContributionState state;
    private final ContributionAction action;

    ContributionDecision(ContributionState state, ContributionAction action) {
        this.state = state;
        this.action = action;
    }

    /** The state of the contribution once it is released. */
    public ContributionState state() {
        return state;
    }

    /** What the history says once it is released. */
    public ContributionAction action() {
        return action;
    }
}
