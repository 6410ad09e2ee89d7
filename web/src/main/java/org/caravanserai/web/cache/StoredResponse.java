package org.caravanserai.web.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.caravanserai.web.shell.ContentPolicy;
import org.jspecify.annotations.Nullable;

/**
 * A complete answer, stored in memory. The nonce by which its policy lets the scripts of the page run is another one each time the
 * answer is sent: one that others know already would let any script run.
 *
 * @param nonce as it stands in the policy and in the body; null where there is none
 * @param places where it begins in the body
 */
record StoredResponse(
        String contentType,
        Map<String, String> headers,
        byte[] body,
        @Nullable String nonce,
        List<Integer> places) {

    private static final String BEFORE = "'nonce-";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    static StoredResponse of(String contentType, Map<String, String> headers, byte[] body) {
        var policy = headers.getOrDefault(ContentPolicy.HEADER, "");
        int begin = policy.indexOf(BEFORE);
        if (begin < 0) {
            return new StoredResponse(contentType, headers, body, null, List.of());
        }
        var nonce = policy.substring(begin + BEFORE.length(), policy.indexOf('\'', begin + BEFORE.length()));
        return new StoredResponse(contentType, headers, body, nonce, places(body, nonce));
    }

    private static List<Integer> places(byte[] body, String nonce) {
        var text = new String(body, StandardCharsets.ISO_8859_1);
        var places = new ArrayList<Integer>();
        for (int at = text.indexOf(nonce); at >= 0; at = text.indexOf(nonce, at + nonce.length())) {
            places.add(at);
        }
        return List.copyOf(places);
    }

    void writeTo(HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        response.setContentLength(body.length);
        var known = nonce;
        if (known == null) {
            headers.forEach(response::setHeader);
            response.getOutputStream().write(body);
            return;
        }
        var other = other(known);
        headers.forEach((name, value) ->
                response.setHeader(name, name.equals(ContentPolicy.HEADER) ? value.replace(known, other) : value));
        var own = body.clone();
        var bytes = other.getBytes(StandardCharsets.ISO_8859_1);
        places.forEach(place -> System.arraycopy(bytes, 0, own, place, bytes.length));
        response.getOutputStream().write(own);
    }

    /** As long as the stored one, so that the rest of the answer stays where it is. */
    private static String other(String nonce) {
        var letters = new StringBuilder(nonce.length());
        RANDOM.ints(nonce.length(), 0, LETTERS.length()).forEach(letter -> letters.append(LETTERS.charAt(letter)));
        return letters.toString();
    }
}
