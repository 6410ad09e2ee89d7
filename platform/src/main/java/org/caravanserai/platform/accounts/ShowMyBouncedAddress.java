package org.caravanserai.platform.accounts;

import jakarta.inject.Inject;
import java.util.Optional;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.mail.BouncedAddress;
import org.caravanserai.domain.mail.BouncedAddresses;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Says whether emails reach the own address; empty as long as they do. */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ShowMyBouncedAddress {

    private final CallerAccount callerAccount;
    private final BouncedAddresses bounced;

    @Inject
    ShowMyBouncedAddress(CallerAccount callerAccount, BouncedAddresses bounced) {
        this.callerAccount = callerAccount;
        this.bounced = bounced;
    }

    public Optional<BouncedAddress> execute() {
        return bounced.find(callerAccount.account().email());
    }
}
