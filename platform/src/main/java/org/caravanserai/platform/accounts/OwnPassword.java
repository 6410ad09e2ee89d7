package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.Passwords;
import org.caravanserai.domain.shared.Invalid;

/** Asks once more for the password before something that a passer-by at an open screen must not do. */
@ApplicationScoped
class OwnPassword {

    private static final String NO_ADDRESS = "signed-in";

    private final Passwords passwords;
    private final SignInThrottle throttle;

    @Inject
    OwnPassword(Passwords passwords, SignInThrottle throttle) {
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /**
     * @param field the field that holds it
     * @throws Invalid when it is wrong; failures count as failed sign-ins
     */
    void prove(Account account, String password, String field) {
        var attempt = throttle.admit(account.email(), NO_ADDRESS + account.id());
        var hash = account.passwordHash();
        if (hash == null || !passwords.matches(password, hash)) {
            throw new Invalid(field, "wrong-own-password");
        }
        attempt.succeeded();
    }
}
