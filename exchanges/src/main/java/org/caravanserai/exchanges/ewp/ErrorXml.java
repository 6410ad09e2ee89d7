package org.caravanserai.exchanges.ewp;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a call of the network answers when it refuses, in the format of EWP. */
public final class ErrorXml {

    private ErrorXml() {}

    /**
     * An {@code error-response}.
     *
     * @param developerMessage what the caller's program has done wrong
     * @param userMessage what its user may be told; null for nothing
     * @param language of both
     */
    public static String of(String developerMessage, @Nullable String userMessage, String language) {
        var root = XmlNode.root(Namespaces.ARCHITECTURE, "error-response").text("developer-message", developerMessage);
        if (userMessage != null && !userMessage.isBlank()) {
            root.text("user-message", userMessage, Map.of("xml:lang", language));
        }
        return root.document();
    }
}
