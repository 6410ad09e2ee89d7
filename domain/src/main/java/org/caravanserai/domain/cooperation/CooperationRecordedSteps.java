package org.caravanserai.domain.cooperation;

import java.util.List;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.project.MilestoneState;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.cooperation.proposal.ProposalAction;
import org.caravanserai.domain.cooperation.proposal.ProposalState;
import org.caravanserai.domain.cooperation.registry.RegistryAction;
import org.caravanserai.domain.history.RecordedStep;
import org.caravanserai.domain.history.RecordedSteps;

/** As what the history of cooperation records the steps of registered entries, milestones, results and proposals. */
public final class CooperationRecordedSteps implements RecordedSteps {

    @Override
    public List<RecordedStep> steps() {
        return List.of(
                RecordedStep.into(InstrumentState.INITIALLED, RegistryAction.MOVED),
                RecordedStep.into(InstrumentState.SIGNED, RegistryAction.MOVED),
                RecordedStep.into(InstrumentState.NEGOTIATING, RegistryAction.MOVED),
                RecordedStep.into(InstrumentState.IN_FORCE, RegistryAction.MOVED),
                RecordedStep.into(InstrumentState.DENOUNCED, RegistryAction.MOVED),
                RecordedStep.into(InstrumentState.REPLACED, RegistryAction.MOVED),
                RecordedStep.into(ProgrammeState.SUBMITTED, RegistryAction.MOVED),
                RecordedStep.into(ProgrammeState.EXPERT_REVIEW, RegistryAction.MOVED),
                RecordedStep.into(ProgrammeState.PREPARING, RegistryAction.MOVED),
                RecordedStep.into(ProgrammeState.APPROVED, RegistryAction.APPROVED),
                RecordedStep.into(ProgrammeState.ENROLLING, RegistryAction.MOVED),
                RecordedStep.into(ProgrammeState.RUNNING, RegistryAction.MOVED),
                RecordedStep.into(ProgrammeState.NO_NEW_INTAKE, RegistryAction.MOVED),
                RecordedStep.into(ProgrammeState.TEACH_OUT, RegistryAction.MOVED),
                RecordedStep.into(ProgrammeState.TERMINATED, RegistryAction.MOVED),
                RecordedStep.into(ProgrammeState.SETTLED, RegistryAction.MOVED),
                RecordedStep.into(ProjectState.PROPOSED, RegistryAction.MOVED),
                RecordedStep.into(ProjectState.REVIEWED, RegistryAction.MOVED),
                RecordedStep.into(ProjectState.IDEA, RegistryAction.MOVED),
                RecordedStep.into(ProjectState.APPROVED, RegistryAction.MOVED),
                RecordedStep.into(ProjectState.CONTRACTED, RegistryAction.MOVED),
                RecordedStep.into(ProjectState.RUNNING, RegistryAction.MOVED),
                RecordedStep.into(ProjectState.ON_HOLD, RegistryAction.MOVED),
                RecordedStep.into(ProjectState.CLOSING, RegistryAction.MOVED),
                RecordedStep.into(ProjectState.CLOSED, RegistryAction.MOVED),
                RecordedStep.into(ProjectState.TERMINATED, RegistryAction.MOVED),
                RecordedStep.into(MilestoneState.EVIDENCE_SUBMITTED, RegistryAction.EVIDENCE_SUBMITTED),
                RecordedStep.into(MilestoneState.ACCEPTED, RegistryAction.EVIDENCE_ACCEPTED),
                RecordedStep.into(MilestoneState.RETURNED, RegistryAction.EVIDENCE_RETURNED),
                RecordedStep.into(ResultStage.PROTECTED, RegistryAction.RESULT_PROTECTED),
                RecordedStep.into(ResultStage.PILOT, RegistryAction.RESULT_PILOTED),
                RecordedStep.into(ResultStage.TRANSFERRED, RegistryAction.RESULT_TRANSFERRED),
                RecordedStep.into(ResultStage.IN_USE, RegistryAction.RESULT_IN_USE),
                RecordedStep.into(ResultStage.BENEFIT_REPORTED, RegistryAction.BENEFIT_REPORTED),
                RecordedStep.into(ResultStage.VERIFIED, RegistryAction.BENEFIT_VERIFIED),
                RecordedStep.into(ProposalState.UNDER_REVIEW, ProposalAction.ADMITTED),
                RecordedStep.into(ProposalState.NOT_ADMITTED, ProposalAction.NOT_ADMITTED),
                RecordedStep.into(ProposalState.ADOPTED, ProposalAction.ANSWERED),
                RecordedStep.into(ProposalState.DECLINED, ProposalAction.ANSWERED),
                RecordedStep.into(ProposalState.WITHDRAWN, ProposalAction.WITHDRAWN));
    }
}
