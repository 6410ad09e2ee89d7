package org.caravanserai.domain.cooperation.tasks;

import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.cooperation.draft.DraftState;
import org.caravanserai.domain.cooperation.project.MilestoneState;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.tasks.TaskKind;
import org.caravanserai.domain.tasks.TaskRole;
import org.caravanserai.domain.tasks.TaskTerms;

/** What waits for somebody about cooperation. */
public enum CooperationTask implements TaskKind {
    /** Evidence that the other side has shown. */
    DECIDE_MILESTONES(TaskRole.OFFICER, Permission.TAKE_PART_IN_PROJECTS, 30, MilestoneState.EVIDENCE_SUBMITTED),
    /** Late after the day of the milestone. */
    SHOW_EVIDENCE(
            TaskRole.OFFICER, Permission.TAKE_PART_IN_PROJECTS, 0, MilestoneState.PLANNED, MilestoneState.RETURNED),
    VERIFY_BENEFITS(TaskRole.PERSON, Permission.SIGNED_IN, 30, ResultStage.BENEFIT_REPORTED),
    READ_PROPOSALS(TaskRole.ANALYST, Permission.MANAGE_COOPERATION, 14, ProposalState.SUBMITTED),
    ANSWER_PROPOSALS(TaskRole.ANALYST, Permission.MANAGE_COOPERATION, 0, ProposalState.UNDER_REVIEW),
    PUBLISH_DRAFTS(TaskRole.ANALYST, Permission.MANAGE_COOPERATION, 14, DraftState.SUBMITTED),
    CORRECT_DRAFTS(TaskRole.ANALYST, Permission.MANAGE_COOPERATION, 14, DraftState.RETURNED),
    FINISH_DRAFTS(TaskRole.ANALYST, Permission.MANAGE_COOPERATION, 0, DraftState.OPEN);

    private final TaskTerms terms;

    CooperationTask(TaskRole role, Permission permission, int days, Enum<?>... states) {
        this.terms = TaskTerms.of(role, permission, days, states);
    }

    @Override
    public TaskTerms terms() {
        return terms;
    }
}
