package org.caravanserai.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.WriterInterceptor;
import jakarta.ws.rs.ext.WriterInterceptorContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.caravanserai.domain.idempotency.RecordedAnswer;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.platform.idempotency.KeyedRequests;
import org.jspecify.annotations.Nullable;

/**
 * Stores the answer to the first request with a key before the caller gets it. Only successful answers (2xx) are stored, since
 * only they must not be repeated. A refusal has changed nothing, and its reason may pass: a person who was refused because an
 * event was full can get a place that has become free by trying again with the same key. Refusals and server errors therefore
 * free the key; until then a second request with it waits, so that two never run at the same time. Answers with a secret
 * ({@code Cache-Control: no-store}) are not stored either.
 */
@Provider
public class IdempotentAnswer implements ContainerResponseFilter, WriterInterceptor {

    private static final int MAX_BYTES = 1 << 20;

    @Inject
    private KeyedRequests requests;

    @Inject
    private UnsettledAttempts unsettled;

    private record Head(int status, boolean worthKeeping) {}

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        var attempt = AttemptUnderWay.of(request);
        if (attempt == null) {
            return;
        }
        var head = new Head(response.getStatus(), isWorthKeeping(response));
        if (response.hasEntity()) {
            request.setProperty(Head.class.getName(), head);
        } else {
            settle(attempt, head, null, header(response, HttpHeaders.LOCATION), header(response, HttpHeaders.ETAG), "");
        }
    }

    @Override
    public void aroundWriteTo(WriterInterceptorContext context) throws IOException {
        var attempt = (AttemptUnderWay) context.getProperty(AttemptUnderWay.PROPERTY);
        var head = (Head) context.getProperty(Head.class.getName());
        if (attempt == null || head == null) {
            context.proceed();
            return;
        }
        var out = context.getOutputStream();
        var body = new ByteArrayOutputStream();
        context.setOutputStream(body);
        context.proceed();
        settle(
                attempt,
                body.size() > MAX_BYTES ? new Head(head.status(), false) : head,
                header(context, HttpHeaders.CONTENT_TYPE),
                header(context, HttpHeaders.LOCATION),
                header(context, HttpHeaders.ETAG),
                body.toString(StandardCharsets.UTF_8));
        body.writeTo(out);
    }

    private void settle(
            AttemptUnderWay attempt,
            Head head,
            @Nullable String contentType,
            @Nullable String location,
            @Nullable String entityTag,
            String body) {
        try {
            if (head.worthKeeping()) {
                requests.finish(
                        attempt.request(),
                        attempt.attempt(),
                        attempt.token()
                                .without(new RecordedAnswer(head.status(), contentType, location, entityTag, body)));
            } else {
                requests.release(attempt.request(), attempt.attempt());
            }
        } catch (Overloaded away) {
            unsettled.add(attempt);
        }
    }

    private static boolean isWorthKeeping(ContainerResponseContext response) {
        int status = response.getStatus();
        var caching = header(response, HttpHeaders.CACHE_CONTROL);
        return status >= 200 && status < 300 && (caching == null || !caching.contains("no-store"));
    }

    private static @Nullable String header(ContainerResponseContext response, String name) {
        return response.getHeaderString(name);
    }

    private static @Nullable String header(WriterInterceptorContext context, String name) {
        var value = context.getHeaders().getFirst(name);
        return value == null ? null : value.toString();
    }
}
