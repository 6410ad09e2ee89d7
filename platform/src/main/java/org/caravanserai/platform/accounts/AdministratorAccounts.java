package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.Account;
import org.caravanserai.domain.accounts.AccountAction;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.accounts.PasswordRule;
import org.caravanserai.domain.accounts.Passwords;
import org.caravanserai.domain.accounts.Profile;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.platform.config.Setting;

/** Creates accounts of administrators without a sign-up. */
@ApplicationScoped
class AdministratorAccounts {

    private final Accounts accounts;
    private final Passwords passwords;
    private final AccountHistory history;
    private final Clock clock;

    @Inject
    AdministratorAccounts(Accounts accounts, Passwords passwords, AccountHistory history, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.history = history;
        this.clock = clock;
    }

    /** Adds an account with a confirmed address. */
    void add(EmailAddress email, String password) {
        var name = PersonName.of("Administrator", null);
        PasswordRule.check(password, email, name, Setting.ADMIN_PASSWORD.property());
        var now = clock.instant();
        var account = new Account(email, Profile.of(name, LanguageTag.of("en"), ZoneOffset.UTC), now);
        account.verifyEmail(now);
        account.changePassword(passwords.hash(password), now);
        account.grant(PlatformRole.ADMIN);
        accounts.add(account);
        history.record(account, AccountAction.ROLE_GRANTED, null, PlatformRole.ADMIN, null);
    }
}
