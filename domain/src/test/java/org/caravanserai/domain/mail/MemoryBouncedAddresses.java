package org.caravanserai.domain.mail;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.domain.shared.EmailAddress;

/** Addresses that emails do not reach, in memory. */
public final class MemoryBouncedAddresses implements BouncedAddresses {

    private final Map<EmailAddress, BouncedAddress> noted = new HashMap<>();

    @Override
    public void note(BouncedAddress address) {
        noted.put(address.address(), address);
    }

    @Override
    public Optional<BouncedAddress> find(EmailAddress address) {
        return Optional.ofNullable(noted.get(address));
    }

    @Override
    public void forget(EmailAddress address) {
        noted.remove(address);
    }
}
