package org.caravanserai.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.access.PermissionCheck;
import org.caravanserai.platform.access.Requires;

/**
 * Checks the permission of a call before its body is read; the use case checks it again, for the object concerned.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class PermissionFilter implements ContainerRequestFilter {

    @Inject
    private CurrentCaller caller;

    @Context
    private ResourceInfo resource;

    @SuppressWarnings("NullAway.Init")
    public PermissionFilter() {}

    @Override
    public void filter(ContainerRequestContext context) {
        var method = resource.getResourceMethod();
        var required = method == null ? null : method.getAnnotation(Requires.class);
        if (required != null) {
            PermissionCheck.require(required.value(), caller.get());
        }
    }
}
