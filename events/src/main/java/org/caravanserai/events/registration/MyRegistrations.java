package org.caravanserai.events.registration;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.events.registration.RegistrationDirectory;
import org.caravanserai.domain.events.registration.RegistrationView;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** All registrations of the caller, the latest event first. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class MyRegistrations {

    private final RegistrationDirectory directory;
    private final CurrentCaller caller;

    @Inject
    public MyRegistrations(RegistrationDirectory directory, CurrentCaller caller) {
        this.directory = directory;
        this.caller = caller;
    }

    public List<RegistrationView> execute() {
        var account = caller.get().accountId();
        return account == null ? List.of() : directory.ofAccount(account);
    }
}
