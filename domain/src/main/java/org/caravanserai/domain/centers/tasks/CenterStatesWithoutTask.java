package org.caravanserai.domain.centers.tasks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.centers.center.CenterState;
import org.caravanserai.domain.centers.enrolment.EnrolmentState;
import org.caravanserai.domain.centers.plan.PlanState;
import org.caravanserai.domain.centers.teaching.SessionState;
import org.caravanserai.domain.tasks.StateWithoutTask;
import org.caravanserai.domain.tasks.StatesWithoutTask;

/** Centers, classes and enrolments that wait for nobody. */
public final class CenterStatesWithoutTask implements StatesWithoutTask {

    @Override
    public List<StateWithoutTask> states() {
        return Stream.of(
                        StateWithoutTask.nobody("It operates as soon as its first class runs", CenterState.OPENED),
                        StateWithoutTask.until(
                                "The end of its agreement, before which the renewal becomes due",
                                CenterState.OPERATING),
                        StateWithoutTask.nobody(
                                "The authority has suspended it and resumes it when the reason is gone",
                                CenterState.SUSPENDED),
                        StateWithoutTask.nobody(
                                "Its year goes on; a revision makes it a draft again", PlanState.APPROVED),
                        StateWithoutTask.last(SessionState.CANCELLED),
                        StateWithoutTask.nobody(
                                "The first on the waiting list gets an offer by itself when a place is free",
                                EnrolmentState.WAITLISTED),
                        StateWithoutTask.until(
                                "The end of the class, whose results are approved then", EnrolmentState.ENROLLED),
                        StateWithoutTask.nobody(
                                "The result is approved; an appeal against a mark is a task of its own",
                                EnrolmentState.COMPLETED,
                                EnrolmentState.NOT_COMPLETED))
                .flatMap(Collection::stream)
                .toList();
    }
}
