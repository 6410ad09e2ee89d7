package org.caravanserai.web.events;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.regex.Pattern;
import org.caravanserai.events.view.EventFingerprint;

/**
 * Answers a visitor who is not signed in from memory, as long as nothing of the event has changed: one short statement
 * says so, on every node, so nobody ever reads an old number of seats. Pages also speak of time, so an answer is good
 * for the minute in which it was made.
 */
public class PublicEventCache extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern CACHED = Pattern.compile("(?:/api/v1)?/events/([a-z0-9-]{2,80})");
    private static final long MAX_BYTES = 32L << 20;

    private final transient Cache<Key, StoredResponse> answers = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .<Key, StoredResponse>weigher((key, answer) -> answer.weight())
            .build();

    @Inject
    private transient EventFingerprint fingerprint;

    @Inject
    private transient Clock clock;

    /** Everything that an answer depends on. */
    private record Key(String address, String version, String language, String cookies, long minute) {}

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = CACHED.matcher(request.getRequestURI());
        if (!request.getMethod().equals("GET") || !path.matches() || !isAnonymous(request)) {
            chain.doFilter(request, response);
            return;
        }
        var version = fingerprint.execute(path.group(1));
        if (version.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        var key = key(request, version.get());
        var kept = answers.getIfPresent(key);
        if (kept == null) {
            var recorder = new RecordedResponse(response);
            chain.doFilter(request, recorder);
            recorder.answer().ifPresent(answer -> answers.put(key, answer));
        } else {
            kept.writeTo(response);
        }
    }

    private Key key(HttpServletRequest request, String version) {
        return new Key(
                request.getRequestURI() + "?" + Objects.requireNonNullElse(request.getQueryString(), ""),
                version,
                Objects.requireNonNullElse(request.getHeader("Accept-Language"), "")
                        + Objects.requireNonNullElse(request.getHeader("Accept"), ""),
                Objects.requireNonNullElse(request.getHeader("Cookie"), ""),
                clock.instant().truncatedTo(ChronoUnit.MINUTES).getEpochSecond());
    }

    private static boolean isAnonymous(HttpServletRequest request) {
        return request.getHeader("Authorization") == null && request.getRequestedSessionId() == null;
    }
}
