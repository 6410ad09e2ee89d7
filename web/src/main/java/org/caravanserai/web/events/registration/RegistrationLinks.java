package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.caravanserai.web.access.SecretLinks;

/** Guests see and change their registration by the link in their email. */
@ApplicationScoped
public class RegistrationLinks implements SecretLinks {

    @Override
    public List<String> prefixes() {
        return List.of("/registrations/", "/api/v1/registrations/");
    }
}
