package org.caravanserai.web.centers.teaching;

import java.util.UUID;
import org.caravanserai.domain.shared.NotFound;

/** The part of an address that names a session or an assessment. */
public final class SessionAddress {

    private SessionAddress() {}

    /**
     * @throws NotFound when it cannot be one
     */
    public static UUID of(String text) {
        if (!text.strip().matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")) {
            throw new NotFound("not-found");
        }
        return UUID.fromString(text.strip());
    }
}
