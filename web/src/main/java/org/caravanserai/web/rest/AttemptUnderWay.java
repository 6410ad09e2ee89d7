package org.caravanserai.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.UUID;
import org.caravanserai.domain.idempotency.KeyedRequest;
import org.jspecify.annotations.Nullable;

/** The first request with its key, while it is being answered; stored as a property of the request. */
record AttemptUnderWay(KeyedRequest request, UUID attempt, LinkToken token) {

    static final String PROPERTY = AttemptUnderWay.class.getName();

    static void remember(ContainerRequestContext context, AttemptUnderWay attempt) {
        context.setProperty(PROPERTY, attempt);
    }

    static @Nullable AttemptUnderWay of(ContainerRequestContext context) {
        return (AttemptUnderWay) context.getProperty(PROPERTY);
    }
}
