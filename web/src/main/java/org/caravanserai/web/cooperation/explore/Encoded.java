package org.caravanserai.web.cooperation.explore;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A value as an address holds it. */
final class Encoded {

    private Encoded() {}

    static String of(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
