package org.caravanserai.web.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.caravanserai.web.areas.NotFoundHint;

/** The link that a guest has to a registration opens only when it is complete, and only for a time. */
@ApplicationScoped
public class GuestLinkHint implements NotFoundHint {

    @Override
    public Optional<String> text(String path, Map<String, String> parameters) {
        return path.startsWith("/registrations/") && parameters.containsKey("key")
                ? Optional.of("events.notFound.guest")
                : Optional.empty();
    }
}
