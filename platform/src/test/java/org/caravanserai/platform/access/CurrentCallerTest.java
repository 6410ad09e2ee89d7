package org.caravanserai.platform.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertNotFound;

import java.util.Map;
import java.util.Set;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

class CurrentCallerTest {

    private final CurrentCaller caller = new CurrentCaller();

    @Test
    void whatBelongsToAccountsDoesNotExistForThoseWithoutOne() {
        assertThat(caller.get()).isEqualTo(Caller.ANONYMOUS);
        assertNotFound(caller::account);
        caller.set(Caller.SYSTEM);
        assertNotFound(caller::account);
    }

    @Test
    void theAccountIsThatOfTheCaller() {
        var account = Ids.next();
        caller.set(new Caller(account, "Li Wei", "li@example.org", "zh", Set.of(), Map.of()));
        assertThat(caller.account()).isEqualTo(account);
    }
}
