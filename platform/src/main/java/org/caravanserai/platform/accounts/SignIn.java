package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Device;
import org.caravanserai.domain.accounts.Passwords;
import org.caravanserai.domain.accounts.SignInLine;
import org.caravanserai.domain.accounts.SignIns;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Somebody shows email address and password. Outside a transaction: the slow hash must not hold a connection, and a
 * failure stays counted although it is refused.
 */
@UseCase
@Public
public class SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final SignIns signIns;
    private final Clock clock;

    @Inject
    SignIn(Accounts accounts, Passwords passwords, SignInThrottle throttle, SignIns signIns, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.signIns = signIns;
        this.clock = clock;
    }

    /**
     * @param address the network address the attempt comes from
     * @param device what it is made with, which is kept with when and whether it succeeded
     * @return what the session keeps to show that this password was given; another password set meanwhile ends it
     * @throws Forbidden {@code wrong-password}, whether or not there is such an account; only who knows the password
     *     learns {@code email-not-verified} and {@code account-disabled}
     * @throws org.caravanserai.domain.shared.Overloaded {@code too-many-requests} after too many failed attempts
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Proof.OfSession execute(EmailAddress email, String password, String address, Device device) {
        var attempt = throttle.admit(email, address);
        var account = accounts.byEmail(email).orElse(null);
        var proved = proves(account, password);
        var admitted = proved && account != null && account.state() == AccountState.ACTIVE;
        signIns.note(email, new SignInLine(clock.instant(), admitted, device));
        if (!proved || account == null) {
            throw new Forbidden("wrong-password");
        }
        attempt.succeeded();
        if (account.state() == AccountState.UNVERIFIED) {
            throw new Forbidden("email-not-verified");
        } else if (account.state() != AccountState.ACTIVE) {
            throw new Forbidden("account-disabled");
        }
        return Proof.OfSession.of(account);
    }

    private boolean proves(@Nullable Account account, String password) {
        var hash = account == null ? null : account.passwordHash();
        var matches = passwords.matches(password, hash == null ? passwords.decoy() : hash);
        return hash != null && matches;
    }
}
