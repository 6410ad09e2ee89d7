package org.caravanserai.web.rest;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.time.Duration;
import java.util.regex.Pattern;
import org.caravanserai.domain.idempotency.IdempotencyOutcome;
import org.caravanserai.domain.idempotency.KeyedRequest;
import org.caravanserai.domain.idempotency.RecordedAnswer;
import org.caravanserai.domain.shared.Conflict;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.platform.access.CurrentCaller;
import org.caravanserai.platform.idempotency.KeyedRequests;
import org.caravanserai.platform.idempotency.RunningAttempts;
import org.caravanserai.web.access.SecretLinks;

/**
 * Answers a repeated POST with the same {@code Idempotency-Key} like the first one, if that succeeded; a refused request
 * may be tried again. A repetition that arrives while the first request is being answered waits briefly for it. Requests
 * without the header are not affected.
 */
@Provider
@Priority(Priorities.USER)
public class IdempotencyFilter implements ContainerRequestFilter {

    public static final String HEADER = "Idempotency-Key";
    public static final int MAX_KEY_LENGTH = KeyedRequest.MAX_KEY_LENGTH;

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1," + MAX_KEY_LENGTH + "}");
    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final int PAUSES = 60;

    @Inject
    private KeyedRequests requests;

    @Inject
    private RunningAttempts running;

    @Inject
    private UnsettledAttempts unsettled;

    @Inject
    private CurrentCaller caller;

    @Inject
    @Any
    private Instance<SecretLinks> links;

    @Inject
    private Problems problems;

    @Context
    private HttpHeaders headers;

    @Context
    private HttpServletRequest http;

    @Context
    private ResourceInfo resource;

    @SuppressWarnings("NullAway.Init")
    public IdempotencyFilter() {}

    @Override
    public void filter(ContainerRequestContext context) throws IOException {
        var key = context.getHeaderString(HEADER);
        if (key == null || !context.getMethod().equals(HttpMethod.POST) || answersSecret()) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            context.abortWith(problems.of(
                    new Invalid(HEADER, "not-an-idempotency-key", MAX_KEY_LENGTH), AcceptedLanguage.of(headers)));
            return;
        }
        var body = SpooledBody.read(context.getEntityStream());
        RequestEnd.close(http, body);
        context.setEntityStream(body.again());
        var account = caller.get().accountId();
        var token = LinkToken.of(
                context.getUriInfo().getRequestUri().getRawPath(),
                links.stream().toList());
        var request = new KeyedRequest(
                account == null ? KeyedRequest.NOBODY : account, key, "POST " + token.target(), body.digest());
        var beginning = begin(request);
        if (beginning instanceof IdempotencyOutcome.First first) {
            running.begun(request, first.attempt());
            RequestEnd.close(http, () -> running.ended(first.attempt()));
            AttemptUnderWay.remember(context, new AttemptUnderWay(request, first.attempt(), token));
        } else if (beginning instanceof IdempotencyOutcome.Done done) {
            context.abortWith(again(token.with(done.answer())));
        } else {
            var refusal = beginning instanceof IdempotencyOutcome.Different
                    ? new Conflict("idempotency-key-reused")
                    : new Conflict("idempotency-key-in-use");
            context.abortWith(problems.of(refusal, AcceptedLanguage.of(headers)));
        }
    }

    private boolean answersSecret() {
        var method = resource.getResourceMethod();
        return method != null && method.isAnnotationPresent(AnswersSecret.class);
    }

    private IdempotencyOutcome begin(KeyedRequest request) {
        unsettled.attempt(request).ifPresent(attempt -> {
            requests.release(request, attempt);
            unsettled.settled(request);
        });
        var beginning = requests.begin(request);
        for (int i = 0; i < PAUSES && beginning instanceof IdempotencyOutcome.UnderWay; i++) {
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException closing) {
                Thread.currentThread().interrupt();
                return beginning;
            }
            beginning = requests.begin(request);
        }
        return beginning;
    }

    private static Response again(RecordedAnswer answer) {
        var response = Response.status(answer.status());
        if (!answer.body().isEmpty()) {
            response.entity(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return response.header(HttpHeaders.CONTENT_TYPE, answer.contentType())
                .header(HttpHeaders.LOCATION, answer.location())
                .header(HttpHeaders.ETAG, answer.entityTag())
                .build();
    }
}
