package org.caravanserai.platform.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Asks other machines over HTTPS, at public addresses only, follows no redirects, waits some seconds and takes no more of an answer than is wanted. This machine, by its own
 * name and without TLS, is asked where the caller allows it.
 *
 * <p>A name is looked up once to check its addresses and once more to connect, and the operator of its name server may
 * return another address then. No request is sent to that machine and nothing is read from it: it first has to present a
 * certificate for the name, which only its owner has.
 */
@ApplicationScoped
public class PublicHttp {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);

    /** No other name is taken for this machine, whatever addresses it has: they may change. */
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private static final int RESERVED_IPV4 = 0xF0;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** What another machine has answered. */
    public record Answer(int status, byte[] body) {}

    /**
     * How an answer is taken.
     *
     * @param here whether this machine may be asked
     * @param most bytes of its body
     * @param cut whether a longer body is cut; else it is a failure
     */
    public record Terms(boolean here, int most, boolean cut) {}

    /** A request on its way. */
    public static final class Call {

        private final CompletableFuture<HttpResponse<byte[]>> answer;

        private Call(CompletableFuture<HttpResponse<byte[]>> answer) {
            this.answer = answer;
        }

        /** Waits for the answer. */
        public Answer answer() throws HttpFailure {
            try {
                var found = answer.get(ANSWER.toSeconds(), TimeUnit.SECONDS);
                return new Answer(found.statusCode(), found.body());
            } catch (ExecutionException failed) {
                throw failure(failed.getCause() == null ? failed : failed.getCause());
            } catch (TimeoutException slow) {
                answer.cancel(true);
                throw new HttpFailure(HttpFailure.Kind.UNREACHABLE, "no answer within " + ANSWER.toSeconds() + " s");
            } catch (InterruptedException stopped) {
                answer.cancel(true);
                Thread.currentThread().interrupt();
                throw new HttpFailure(HttpFailure.Kind.UNREACHABLE, "interrupted");
            }
        }

        private static HttpFailure failure(Throwable cause) {
            if (cause instanceof LimitedResponseBody.TooLarge) {
                return new HttpFailure(HttpFailure.Kind.TOO_LARGE, "the answer is too large");
            }
            var reason = cause instanceof HttpTimeoutException
                    ? "no answer within " + ANSWER.toSeconds() + " s"
                    : cause.getMessage() == null
                            ? cause.getClass().getSimpleName()
                            : cause.getClass().getSimpleName() + ": " + cause.getMessage();
            return new HttpFailure(HttpFailure.Kind.UNREACHABLE, reason);
        }
    }

    /** Sends a request and does not wait for the answer. */
    public Call start(HttpRequest.Builder request, Terms terms) throws HttpFailure {
        var built = request.copy().timeout(ANSWER).build();
        requireAllowed(built.uri(), terms.here());
        return new Call(client.sendAsync(built, head -> new LimitedResponseBody(terms.most(), terms.cut())));
    }

    /**
     * Whether an address could be asked, as far as it says itself: a name is not looked up.
     *
     * @param here whether this machine may be asked
     */
    public static boolean isAllowed(URI address, boolean here) {
        var host = address.getHost();
        if (host == null || address.getUserInfo() != null) {
            return false;
        }
        if (HERE.contains(host)) {
            return here;
        }
        return "https".equalsIgnoreCase(address.getScheme()) && (!isNumeric(host) || isPublic(host));
    }

    private static boolean isNumeric(String host) {
        return host.startsWith("[") || host.matches("[0-9.]+");
    }

    private static boolean isPublic(String host) {
        try {
            return isPublic(InetAddress.getByName(host));
        } catch (UnknownHostException nonsense) {
            return false;
        }
    }

    private static void requireAllowed(URI address, boolean here) throws HttpFailure {
        if (!isAllowed(address, here)) {
            throw refused();
        }
        if (!HERE.contains(address.getHost())
                && !Arrays.stream(resolve(address.getHost())).allMatch(PublicHttp::isPublic)) {
            throw refused();
        }
    }

    private static HttpFailure refused() {
        return new HttpFailure(HttpFailure.Kind.ADDRESS_REFUSED, "not a public address with HTTPS");
    }

    private static InetAddress[] resolve(String host) throws HttpFailure {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new HttpFailure(HttpFailure.Kind.UNREACHABLE, "no machine has the name " + host);
        }
    }

    /** Not this machine or its network: RFC 1918, 3927, 4193, 6052 and 6598 among others. */
    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        boolean four = bytes.length == 4;
        boolean shared = four && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
        boolean reserved = four && (bytes[0] == 0 || (bytes[0] & RESERVED_IPV4) == RESERVED_IPV4);
        boolean unique = !four && (bytes[0] & 0xFE) == 0xFC;
        boolean translated = !four && bytes[0] == 0 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF;
        return !(address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || shared
                || reserved
                || unique
                || translated);
    }
}
