package org.caravanserai.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.caravanserai.domain.shared.PageRequest;
import org.caravanserai.domain.testing.PortContract;
import org.junit.jupiter.api.Test;

/** What {@link SignIns} promises. */
public interface SignInsContract extends PortContract {

    Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    Device PHONE = new Device(Device.Browser.WECHAT, Device.System.ANDROID);

    SignIns signIns();

    Accounts accounts();

    @Test
    default void theAttemptsOfAnAccountAreListedTheLatestFirstAPageAtATime() {
        var account = account();
        var failed = new SignInLine(NOW, false, Device.UNKNOWN);
        var succeeded = new SignInLine(NOW.plusSeconds(5), true, PHONE);
        signIns().note(account.email(), failed);
        signIns().note(account.email(), succeeded);
        signIns().note(account().email(), failed);
        signIns().note(someAddress(), failed);

        var first = signIns().of(account.id(), PageRequest.first(1));
        assertThat(first.items()).containsExactly(succeeded);
        assertThat(first.total()).isEqualTo(2);
        assertThat(signIns().of(account.id(), PageRequest.first(10)).items()).containsExactly(succeeded, failed);
        assertThat(signIns()
                        .of(account.id(), new PageRequest(0, 10, null, "at"))
                        .items())
                .containsExactly(failed, succeeded);
    }

    @Test
    default void onlyThoseBeforeAMomentAreForgotten() {
        var account = account();
        var kept = new SignInLine(NOW, true, PHONE);
        signIns().note(account.email(), new SignInLine(NOW.minusSeconds(1), true, PHONE));
        signIns().note(account.email(), kept);
        assertThat(signIns().forget(NOW)).isPositive();
        assertThat(signIns().of(account.id(), PageRequest.first(10)).items()).containsExactly(kept);
    }

    private Account account() {
        var account = People.active(someAddress());
        inTransaction(() -> accounts().add(account));
        return account;
    }
}
