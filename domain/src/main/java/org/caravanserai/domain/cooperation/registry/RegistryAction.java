package org.caravanserai.domain.cooperation.registry;

import java.util.EnumSet;
import java.util.Set;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.Subject;

/** What is recorded about the registry. Names are stored with the history, so a constant must not be renamed. */
public enum RegistryAction implements HistoryAction {
    SUBMITTED,
    RETURNED,
    DRAFT_DELETED,
    REGISTERED,
    CHANGED,
    MOVED,
    EDITION_RECORDED,
    MEMBER_ADMITTED,
    MEMBER_LEFT,
    ACTIVITY_RECORDED,
    BUDGET_CARRIED,
    APPROVED,
    REPORTED,
    EVALUATED,
    PLANNED,
    MILESTONE_MOVED,
    EVIDENCE_SUBMITTED,
    EVIDENCE_ACCEPTED,
    EVIDENCE_RETURNED,
    RESULT_RECORDED,
    RESULT_PROTECTED,
    RESULT_PILOTED,
    RESULT_TRANSFERRED,
    RESULT_IN_USE,
    BENEFIT_REPORTED,
    VERIFIER_ASKED,
    BENEFIT_RETURNED,
    BENEFIT_VERIFIED,
    YEAR_COUNTED,
    WITHDRAWN;

    public static final Subject SUBJECT = new Subject("REGISTRY_ENTRY");

    private static final Set<RegistryAction> INTERNAL = EnumSet.of(
            SUBMITTED,
            RETURNED,
            DRAFT_DELETED,
            EVIDENCE_SUBMITTED,
            EVIDENCE_RETURNED,
            VERIFIER_ASKED,
            BENEFIT_RETURNED,
            WITHDRAWN);

    /** Whether everybody can see on the page of the record what it has changed. */
    public boolean isPublic() {
        return !INTERNAL.contains(this);
    }

    @Override
    public Subject subject() {
        return SUBJECT;
    }
}
