package org.caravanserai.domain.events.registration;

import java.util.Optional;
import java.util.UUID;

/** People with an account, as they sign up. */
public interface Registrants {

    Optional<Registrant> ofAccount(UUID account);
}
