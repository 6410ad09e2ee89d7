package org.caravanserai.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST API, version 1. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

    /**
     * The API is described by {@code /openapi}; OPTIONS answers with the methods. {@code Location} stays a path: an absolute
     * address would be built from the {@code Host} header.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl",
                true,
                "jersey.config.server.headers.location.relative.resolution.disabled",
                true);
    }
}
