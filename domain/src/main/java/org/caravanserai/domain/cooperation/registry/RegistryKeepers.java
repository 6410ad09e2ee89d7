package org.caravanserai.domain.cooperation.registry;

import java.util.List;
import java.util.UUID;
import org.caravanserai.domain.mail.Recipient;

/** The people who keep the registry, with their languages. */
public interface RegistryKeepers {

    /** All but this one. */
    List<Recipient> othersThan(UUID account);
}
