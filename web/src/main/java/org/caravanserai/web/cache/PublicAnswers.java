package org.caravanserai.web.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.caravanserai.platform.settings.SettingMemory;

/** Answers visitors who are not signed in from memory, on the addresses that the areas name as their {@link CachedPages}. */
@ApplicationScoped
public class PublicAnswers {

    /** The cookie by which Faces finds a message for the next page. */
    private static final String MESSAGE_COOKIE = "csfcfc";

    /** The parameter that chooses a language, which is then kept in a cookie. */
    private static final String LANGUAGE = "lang";

    /** Where a token says who asks. */
    private static final String API = "/api/";

    private List<CachedPages> pages = List.of();
    private AnswerCache cache;
    private LongSupplier settings = () -> 0;

    @Inject
    PublicAnswers(@Any Instance<CachedPages> pages, AnswerCache cache, SettingMemory settings) {
        this(pages.stream().toList(), cache, settings::changes);
    }

    /**
     * @param settings counts the changes of what administrators set, which every page may show
     */
    PublicAnswers(Collection<? extends CachedPages> pages, AnswerCache cache, LongSupplier settings) {
        this.settings = settings;
        this.pages = List.copyOf(pages);
        this.cache = cache;
    }

    /** Sends an answer from memory, or the one that the rest of the filter chain creates. */
    public void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var freshness = isToLook(request) ? freshness(request.getRequestURI()) : Optional.<Freshness>empty();
        if (freshness.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (!isForEverybody(request)) {
            cache.make(freshness.get(), () -> {
                chain.doFilter(request, response);
                return Optional.empty();
            });
            return;
        }
        var names = freshness.get().parameters();
        var asked = names == null ? request : new NamedParameters(request, names);
        var variant = RequestVariant.of(asked, freshness.get().showsVisitorTime());
        var kept = cache.findOrMake(variant, freshness.get(), () -> {
            var recorder = new RecordedResponse(response);
            chain.doFilter(asked, recorder);
            return recorder.answer();
        });
        if (kept.isPresent()) {
            kept.get().writeTo(response);
        }
    }

    private Optional<Freshness> freshness(String path) {
        return pages.stream()
                .flatMap(each -> each.freshness(path).stream())
                .findFirst()
                .map(freshness -> freshness.with(settings.getAsLong()));
    }

    /** Whether nobody who is known asks: a session that there is not makes nobody known, nor does a token outside the API. */
    private static boolean isToLook(HttpServletRequest request) {
        return (request.getMethod().equals("GET") || request.getMethod().equals("HEAD"))
                && (request.getHeader("Authorization") == null
                        || !request.getRequestURI().startsWith(API))
                && (request.getRequestedSessionId() == null || !request.isRequestedSessionIdValid());
    }

    private static boolean isForEverybody(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && request.getParameter(LANGUAGE) == null
                && Arrays.stream(Objects.requireNonNullElse(request.getCookies(), new Cookie[0]))
                        .noneMatch(cookie -> cookie.getName().equals(MESSAGE_COOKIE));
    }
}
