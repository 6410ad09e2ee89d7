package org.caravanserai.web.rest;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.caravanserai.platform.access.CurrentCaller;

/**
 * Limits the size of a body after the permission of its sender was checked. A gzip body counts by its decompressed size;
 * other compressions are refused.
 */
@Provider
@Priority(BodyLimit.AFTER_AUTHORIZATION)
public class BodyLimit implements ContainerRequestFilter {

    static final int AFTER_AUTHORIZATION = Priorities.AUTHORIZATION + 100;

    /** Enough for an event with the longest texts in all languages of the interface. */
    static final int MOST_BYTES = 4 << 20;

    /** Enough for a registration with the longest answers; for callers who are not signed in. */
    static final int MOST_BYTES_OF_STRANGERS = 1 << 20;

    private static final String UNCOMPRESSED = "identity";

    @Inject
    private CurrentCaller caller;

    @Context
    private ResourceInfo resource;

    @SuppressWarnings("NullAway.Init")
    public BodyLimit() {}

    @Override
    public void filter(ContainerRequestContext context) {
        var encoding = context.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.isBlank() && !encoding.strip().equalsIgnoreCase(UNCOMPRESSED)) {
            throw new BadBody(415, "compressed-body");
        }
        long most = most();
        if (context.getLength() > most) {
            throw LimitedBody.tooLarge(most);
        }
        context.setEntityStream(new LimitedBody(context.getEntityStream(), most));
    }

    private long most() {
        var method = resource.getResourceMethod();
        var own = method == null ? null : method.getAnnotation(LargestBody.class);
        if (own != null) {
            return own.value();
        }
        return caller.get().isSignedIn() ? MOST_BYTES : MOST_BYTES_OF_STRANGERS;
    }
}
