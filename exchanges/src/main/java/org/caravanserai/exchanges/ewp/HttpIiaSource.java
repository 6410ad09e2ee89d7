package org.caravanserai.exchanges.ewp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeSetting;
import org.caravanserai.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Reads over HTTPS from public addresses only, follows no redirects, waits some seconds and takes no more than a document of that
 * kind needs. This machine, by its own name and without TLS, is read where a setting allows it.
 *
 * <p>A name is looked up once to check its addresses and once more to connect, and the operator of the partner's name server may
 * return another address then. No request is sent to that machine and nothing is read from it: it first has to present a
 * certificate for the name of the partner, which only the partner has.
 */
@ApplicationScoped
class HttpIiaSource implements IiaSource {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final long ANSWER_SECONDS = 10;

    /** No other name is taken for this machine, whatever addresses it has: they may change. */
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Settings settings;

    @Inject
    HttpIiaSource(Settings settings) {
        this.settings = settings;
    }

    @Override
    public byte[] get(URI address, @Nullable String token) {
        requireAllowed(address);
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(ANSWER_SECONDS))
                .header("Accept", "application/xml, text/xml");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        var answer = send(request.build());
        if (answer.statusCode() == HttpURLConnection.HTTP_UNAUTHORIZED
                || answer.statusCode() == HttpURLConnection.HTTP_FORBIDDEN) {
            throw new Refused("partner-wants-token");
        }
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new Refused("partner-unreachable");
        }
        return answer.body();
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        var answer = client.sendAsync(request, head -> new LimitedResponseBody(IiaReader.MOST_BYTES));
        try {
            return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new Refused(
                    failed.getCause() instanceof LimitedResponseBody.TooLarge
                            ? "partner-answer-too-large"
                            : "partner-unreachable");
        } catch (TimeoutException slow) {
            answer.cancel(true);
            throw new Refused("partner-unreachable");
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Refused("partner-unreachable");
        }
    }

    private void requireAllowed(URI address) {
        var host = address.getHost();
        if (host == null || address.getUserInfo() != null) {
            throw new Refused("partner-address-refused");
        }
        boolean allowed = HERE.contains(host)
                ? settings.isOn(ExchangeSetting.EWP_LOOPBACK)
                : "https".equals(address.getScheme())
                        && Arrays.stream(resolve(host)).allMatch(HttpIiaSource::isPublic);
        if (!allowed) {
            throw new Refused("partner-address-refused");
        }
    }

    private static InetAddress[] resolve(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new Refused("partner-unreachable");
        }
    }

    /** Not this machine or its network: RFC 1918, 3927, 4193 and 6598 among others. */
    static boolean isPublic(InetAddress address) {
        var bytes = address.getAddress();
        boolean shared = bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xC0) == 64;
        boolean unique = bytes.length == 16 && (bytes[0] & 0xFE) == 0xFC;
        boolean nowhere = bytes.length == 4 && bytes[0] == 0;
        return !(address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || shared
                || unique
                || nowhere);
    }
}
