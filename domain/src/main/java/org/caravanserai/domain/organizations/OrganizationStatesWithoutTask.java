package org.caravanserai.domain.organizations;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.tasks.StateWithoutTask;
import org.caravanserai.domain.tasks.StatesWithoutTask;

/** Organizations, changes and requests that wait for nobody. */
public final class OrganizationStatesWithoutTask implements StatesWithoutTask {

    @Override
    public List<StateWithoutTask> states() {
        return Stream.of(
                        StateWithoutTask.nobody("It is as it should be", OrganizationState.VERIFIED),
                        StateWithoutTask.nobody(
                                "Its members were told why, and may correct it and hand it in again",
                                OrganizationState.REFUSED),
                        StateWithoutTask.nobody(
                                "It no longer exists; the authority may reopen it", OrganizationState.CLOSED),
                        StateWithoutTask.last(
                                OrganizationChange.State.APPROVED,
                                OrganizationChange.State.REFUSED,
                                OrganizationChange.State.WITHDRAWN,
                                MembershipRequest.State.APPROVED,
                                MembershipRequest.State.REFUSED,
                                MembershipRequest.State.WITHDRAWN))
                .flatMap(Collection::stream)
                .toList();
    }
}
