package org.caravanserai.web.rest;

import java.util.List;
import org.caravanserai.platform.config.Settings;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Tells in the description of the API where this instance is reached. */
public class OpenApiServers implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        api.setServers(List.of(OASFactory.createServer().url(new Settings().address(""))));
    }
}
