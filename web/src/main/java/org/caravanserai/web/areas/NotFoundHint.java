package org.caravanserai.web.areas;

import java.util.Map;
import java.util.Optional;

/** Explains why an address of an area may lead nowhere, instead of the advice to sign in: a bean in the area's own package. */
public interface NotFoundHint {

    /**
     * @param path the address that was asked for, without its query
     * @param parameters its query
     * @return key of the text; empty when the area has nothing to say about this address
     */
    Optional<String> text(String path, Map<String, String> parameters);
}
