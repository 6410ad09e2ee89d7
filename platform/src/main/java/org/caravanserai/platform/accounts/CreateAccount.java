package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.PasswordRule;
import org.caravanserai.domain.accounts.Passwords;
import org.caravanserai.domain.accounts.SignUpDetails;
import org.caravanserai.domain.accounts.SignUpRequest;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.access.Public;
import org.caravanserai.platform.access.UseCase;
import org.caravanserai.platform.documents.PrintableNames;
import org.jspecify.annotations.Nullable;

/**
 * Somebody wants an account. The answer is the same whether or not the address has one already: the email tells its owner. Each
 * request gets a link of its own, which confirms its name and password and no other's.
 */
@UseCase
@Public
public class CreateAccount {

    private final Accounts accounts;
    private final UnconfirmedAccounts unconfirmed;
    private final Passwords passwords;
    private final AccountLinkEmails emails;
    private final SignInThrottle throttle;
    private final PrintableNames names;
    private final SignUpRule registration;

    @Inject
    CreateAccount(
            Accounts accounts,
            UnconfirmedAccounts unconfirmed,
            Passwords passwords,
            AccountLinkEmails emails,
            SignInThrottle throttle,
            PrintableNames names,
            SignUpRule registration) {
        this.accounts = accounts;
        this.unconfirmed = unconfirmed;
        this.passwords = passwords;
        this.emails = emails;
        this.throttle = throttle;
        this.names = names;
        this.registration = registration;
    }

    /**
     * @param address the network address the wish comes from
     * @param next one of our pages to go on to with the account
     * @throws org.caravanserai.domain.shared.Invalid for a weak password, or a name that documents cannot print
     * @throws org.caravanserai.domain.shared.Refused {@code accounts-by-invitation}, where accounts are for people who were invited
     * @throws Overloaded {@code too-many-requests}
     */
    public void execute(
            EmailAddress email, String password, SignUpDetails details, String address, @Nullable String next) {
        throttle.slowDown(address);
        registration.require(next);
        names.require(details.name());
        PasswordRule.check(password, email, details.name(), "password");
        var request = new SignUpRequest(details, passwords.hash(password));
        var known = accounts.byEmail(email).orElse(null);
        if (known == null) {
            emails.sendToVerify(unconfirmed.add(email, request, details), request, next);
        } else if (known.state() == AccountState.UNVERIFIED) {
            emails.sendToVerify(known, request, next);
        } else if (known.state() == AccountState.ACTIVE) {
            emails.sendToReset(known);
        }
    }
}
