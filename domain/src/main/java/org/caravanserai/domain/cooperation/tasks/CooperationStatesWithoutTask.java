package org.caravanserai.domain.cooperation.tasks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.instrument.InstrumentState;
import org.caravanserai.domain.cooperation.programme.ProgrammeState;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.project.ResultStage;
import org.caravanserai.domain.tasks.StateWithoutTask;
import org.caravanserai.domain.tasks.StatesWithoutTask;

/** Registered cooperation, whose states are facts about what others decide elsewhere. */
public final class CooperationStatesWithoutTask implements StatesWithoutTask {

    @Override
    public List<StateWithoutTask> states() {
        return Stream.of(
                        StateWithoutTask.nobody(
                                "The registry notes what states do with it",
                                InstrumentState.NEGOTIATING,
                                InstrumentState.INITIALLED,
                                InstrumentState.SIGNED,
                                InstrumentState.IN_FORCE),
                        StateWithoutTask.nobody(
                                "The registry notes what its universities and their authorities decide; the end of an"
                                        + " approval is a deadline",
                                ProgrammeState.PREPARING,
                                ProgrammeState.SUBMITTED,
                                ProgrammeState.EXPERT_REVIEW,
                                ProgrammeState.APPROVED,
                                ProgrammeState.ENROLLING,
                                ProgrammeState.RUNNING,
                                ProgrammeState.NO_NEW_INTAKE,
                                ProgrammeState.TEACH_OUT,
                                ProgrammeState.TERMINATED),
                        StateWithoutTask.nobody(
                                "The registry notes what its parties decide; what they owe each other are its"
                                        + " milestones",
                                ProjectState.IDEA,
                                ProjectState.PROPOSED,
                                ProjectState.REVIEWED,
                                ProjectState.APPROVED,
                                ProjectState.CONTRACTED,
                                ProjectState.RUNNING,
                                ProjectState.ON_HOLD,
                                ProjectState.CLOSING),
                        StateWithoutTask.nobody(
                                "The project reports the next stage when it is reached",
                                ResultStage.DISCLOSED,
                                ResultStage.PROTECTED,
                                ResultStage.PILOT,
                                ResultStage.TRANSFERRED,
                                ResultStage.IN_USE))
                .flatMap(Collection::stream)
                .toList();
    }
}
