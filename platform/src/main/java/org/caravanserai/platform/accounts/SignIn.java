package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.Passwords;
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

    @Inject
    SignIn(Accounts accounts, Passwords passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * @param address the network address the attempt comes from
     * @return what the session keeps to show that this password was given; another password set meanwhile ends it
     * @throws Forbidden {@code wrong-password}, whether or not there is such an account; only who knows the password
     *     learns {@code email-not-verified} and {@code account-disabled}
     * @throws org.caravanserai.domain.shared.Overloaded {@code too-many-requests} after too many failed attempts
     */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Proof.OfSession execute(EmailAddress email, String password, String address) {
        var attempt = throttle.admit(email, address);
        var account = accounts.byEmail(email).orElse(null);
        if (!proves(account, password) || account == null) {
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
