package org.caravanserai.domain.accounts;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.tasks.StateWithoutTask;
import org.caravanserai.domain.tasks.StatesWithoutTask;

/** Accounts. */
public final class AccountStatesWithoutTask implements StatesWithoutTask {

    @Override
    public List<StateWithoutTask> states() {
        return Stream.of(
                        StateWithoutTask.until(
                                "The link that confirms the address ends, and the person can ask for another",
                                AccountState.UNVERIFIED),
                        StateWithoutTask.nobody("The person uses it", AccountState.ACTIVE),
                        StateWithoutTask.nobody(
                                "An organization keeps it; the person may take it over or not", AccountState.KEPT),
                        StateWithoutTask.nobody(
                                "An administrator has decided so and may decide otherwise", AccountState.DISABLED),
                        StateWithoutTask.last(AccountState.DELETED))
                .flatMap(Collection::stream)
                .toList();
    }
}
