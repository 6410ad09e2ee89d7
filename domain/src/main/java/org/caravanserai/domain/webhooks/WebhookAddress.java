package org.caravanserai.domain.webhooks;

import java.net.URI;
import java.net.URISyntaxException;
import org.caravanserai.domain.shared.Invalid;

/**
 * Where a webhook sends to: an absolute address without a user or a part behind {@code #}. Which machines may be reached is checked with each connection.
 */
public record WebhookAddress(URI uri) {

    public static final int MAX_LENGTH = 500;

    /**
     * @throws Invalid at {@code address}
     */
    public static WebhookAddress of(String text) {
        var written = text.strip();
        try {
            var uri = new URI(written);
            var web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web
                    || uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || uri.getRawFragment() != null
                    || uri.getPort() == 0
                    || uri.getPort() > 65_535
                    || written.length() > MAX_LENGTH) {
                throw new Invalid("address", "webhooks-not-an-address");
            }
            return new WebhookAddress(uri);
        } catch (URISyntaxException nonsense) {
            throw new Invalid("address", "webhooks-not-an-address");
        }
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
