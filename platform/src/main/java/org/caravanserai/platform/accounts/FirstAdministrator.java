package org.caravanserai.platform.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.EmailAddress;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/** Makes the first administrator of an empty instance, when one is named in the settings and no demo data is wanted. */
@ApplicationScoped
class FirstAdministrator {

    private final Settings settings;
    private final Accounts accounts;
    private final AdministratorAccounts administrators;
    private final NodeLock lock;

    @Inject
    FirstAdministrator(Settings settings, Accounts accounts, AdministratorAccounts administrators, NodeLock lock) {
        this.settings = settings;
        this.accounts = accounts;
        this.administrators = administrators;
        this.lock = lock;
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
            administrators.add(email.get(), password.get());
        }
    }
}
