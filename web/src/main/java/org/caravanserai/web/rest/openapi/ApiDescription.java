package org.caravanserai.web.rest.openapi;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.caravanserai.platform.config.Settings;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Fills the OpenAPI document of the server from the resources that are deployed: an area is described by adding its
 * resources. The server asks once, at the first request. A filter and not a model reader, because Payara writes an
 * invalid property {@code endpoints} into a document that has paths before it is filtered.
 */
public class ApiDescription implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        new ApiDocument(resources()).writeTo(api, new Settings().address(""));
    }

    private static List<Class<?>> resources() {
        return CDI.current().getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .sorted(Comparator.comparing(Class::getName))
                .collect(Collectors.toList());
    }
}
