package org.caravanserai.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.platform.config.Setting;
import org.caravanserai.platform.config.Settings;

/**
 * The network address a request comes from. Behind a proxy that is what the proxy says in {@code X-Forwarded-For}; the header
 * of other clients is not trusted: an attacker guessing passwords could change it with every attempt.
 */
@ApplicationScoped
public class ClientAddress {

    private Set<String> proxies;

    @Inject
    public ClientAddress(Settings settings) {
        proxies = settings.find(Setting.PROXIES).stream()
                .flatMap(ClientAddress::words)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The last hop that is not one of our proxies, read from the end: only that part was written by them. */
    public String of(HttpServletRequest request) {
        var address = request.getRemoteAddr();
        for (String hop : hops(request)) {
            if (!proxies.contains(address)) {
                return address;
            }
            address = hop;
        }
        return address;
    }

    private static List<String> hops(HttpServletRequest request) {
        var hops = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(ClientAddress::words)
                .collect(Collectors.toList());
        Collections.reverse(hops);
        return hops;
    }

    private static Stream<String> words(String list) {
        return Arrays.stream(list.split(",", -1)).map(String::strip).filter(word -> !word.isEmpty());
    }
}
