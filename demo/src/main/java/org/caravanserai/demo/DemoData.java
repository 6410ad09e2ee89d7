package org.caravanserai.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.logging.Logger;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.accounts.Accounts;
import org.caravanserai.domain.shared.NodeLock;
import org.caravanserai.domain.shared.SchemaReady;
import org.caravanserai.domain.shared.UnitOfWork;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.mail.EmailRateLimit;

/** Loads the demo data when it is wanted and nobody has an account yet; of several nodes, one does it. */
@ApplicationScoped
public class DemoData {

    private static final Logger LOG = Logger.getLogger(DemoData.class.getName());

    private final Settings settings;
    private final Accounts accounts;
    private final NodeLock lock;
    private final CurrentCaller caller;
    private final Instance<DemoStep> steps;
    private final EmailRateLimit emails;
    private final UnitOfWork work;

    @Inject
    DemoData(
            Settings settings,
            Accounts accounts,
            NodeLock lock,
            CurrentCaller caller,
            EmailRateLimit emails,
            UnitOfWork work,
            @Any Instance<DemoStep> steps) {
        this.settings = settings;
        this.accounts = accounts;
        this.lock = lock;
        this.caller = caller;
        this.emails = emails;
        this.work = work;
        this.steps = steps;
    }

    @Transactional
    @ActivateRequestContext
    void onStart(@Observes SchemaReady ready) {
        if (!settings.isOn(Setting.DEMO) || !accounts.none()) {
            return;
        }
        lock.take("demo-data");
        if (accounts.none()) {
            caller.set(Caller.SYSTEM);
            emails.without(() -> steps.stream()
                    .sorted(Comparator.comparingInt(DemoStep::order))
                    .forEach(this::run));
        }
    }

    private void run(DemoStep step) {
        step.run();
        work.writeAndForget();
        caller.set(Caller.SYSTEM);
        LOG.fine(() -> "demo data: " + step.order());
    }
}
