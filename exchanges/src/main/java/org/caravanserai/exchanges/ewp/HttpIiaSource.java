package org.caravanserai.exchanges.ewp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpRequest;
import org.caravanserai.domain.shared.Refused;
import org.caravanserai.exchanges.ExchangeSetting;
import org.caravanserai.platform.config.Settings;
import org.caravanserai.platform.http.HttpFailure;
import org.caravanserai.platform.http.PublicHttp;
import org.jspecify.annotations.Nullable;

/** Reads a document of a partner by {@link PublicHttp}; of this machine where a setting allows it. */
@ApplicationScoped
class HttpIiaSource implements IiaSource {

    private final PublicHttp http;
    private final Settings settings;

    @Inject
    HttpIiaSource(PublicHttp http, Settings settings) {
        this.http = http;
        this.settings = settings;
    }

    @Override
    public byte[] get(URI address, @Nullable String token) {
        var answer = ask(address, token);
        if (answer.status() == HttpURLConnection.HTTP_UNAUTHORIZED
                || answer.status() == HttpURLConnection.HTTP_FORBIDDEN) {
            throw new Refused("partner-wants-token");
        }
        if (answer.status() != HttpURLConnection.HTTP_OK) {
            throw new Refused("partner-unreachable");
        }
        return answer.body();
    }

    private PublicHttp.Answer ask(URI address, @Nullable String token) {
        var terms = new PublicHttp.Terms(settings.isOn(ExchangeSetting.EWP_LOOPBACK), IiaReader.MOST_BYTES, false);
        if (!PublicHttp.isAllowed(address, terms.here())) {
            throw new Refused("partner-address-refused");
        }
        var request = HttpRequest.newBuilder(address).header("Accept", "application/xml, text/xml");
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return http.start(request, terms).answer();
        } catch (HttpFailure failure) {
            throw new Refused(
                    switch (failure.kind()) {
                        case ADDRESS_REFUSED -> "partner-address-refused";
                        case UNREACHABLE -> "partner-unreachable";
                        case TOO_LARGE -> "partner-answer-too-large";
                    });
        }
    }
}
