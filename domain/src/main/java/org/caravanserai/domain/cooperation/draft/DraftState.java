package org.caravanserai.domain.cooperation.draft;

/** Where a draft stands on its way to publication. */
public enum DraftState {
    /** Its maker works on it; nobody else sees it. */
    OPEN,
    /** Another keeper of the registry is asked to publish or to return it. */
    SUBMITTED,
    /** Another keeper has returned it to its maker, with the reason. */
    RETURNED
}
