package org.caravanserai.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The REST API, version 1. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {

    /**
     * What can be done here is told by {@code /openapi}; OPTIONS answers with the methods. {@code Location} names a path,
     * as we write it: an absolute one would be made of the {@code Host} header.
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
