package org.caravanserai.web.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import org.caravanserai.domain.shared.Characters;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;

/** Refuses addresses with characters that cannot be stored in a text. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class ParameterCheck implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext context) {
        var address = context.getUriInfo();
        if (address.getRequestUri().getRawPath().indexOf('%') >= 0 && !areUsable(address.getPathParameters())) {
            throw new NotFound("not-found");
        }
        var query = address.getRequestUri().getRawQuery();
        if (query == null || query.indexOf('%') < 0) {
            return;
        }
        var faults = new Invalid.Collector();
        address.getQueryParameters()
                .forEach((name, values) -> faults.check(
                        Characters.allUsable(name) && values.stream().allMatch(Characters::allUsable),
                        Characters.usable(name),
                        "unusable-character"));
        faults.throwIfAny();
    }

    private static boolean areUsable(MultivaluedMap<String, String> parameters) {
        return parameters.values().stream().allMatch(values -> values.stream().allMatch(Characters::allUsable));
    }
}
