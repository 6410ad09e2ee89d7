package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.domain.shared.PersonName;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** Makes the first administrator of an empty instance, when one is named in the settings and no demo data is wanted. */
@ApplicationScoped
class FirstAdministrator {

    private Settings settings;
    private Accounts accounts;
    private Passwords passwords;
    private AccountHistory history;
    private NodeLock lock;
    private Clock clock;

    @SuppressWarnings("NullAway.Init")
    protected FirstAdministrator() {}

    @Inject
    FirstAdministrator(
            Settings settings,
            Accounts accounts,
            Passwords passwords,
            AccountHistory history,
            NodeLock lock,
            Clock clock) {
        this.settings = settings;
        this.accounts = accounts;
        this.passwords = passwords;
        this.history = history;
        this.lock = lock;
        this.clock = clock;
    }

    @Transactional
    @ActivateRequestContext
    void onStart(@Observes SchemaReady ready) {
        var email = settings.find(Setting.ADMIN_EMAIL).map(EmailAddress::new);
        var password = settings.find(Setting.ADMIN_PASSWORD);
        if (settings.isOn(Setting.DEMO) || email.isEmpty() || password.isEmpty() || !accounts.none()) {
            return;
        }
        lock.take("first-administrator");
        if (accounts.none()) {
            make(email.get(), password.get());
        }
    }

    private void make(EmailAddress email, String password) {
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
