package org.caravanserai.domain.shared;

import java.util.regex.Pattern;

/** Addresses of web pages, as people enter them. */
public final class WebAddresses {

    private static final Pattern SHAPE = Pattern.compile("https?://[^\\s\"<>]+");

    private WebAddresses() {}

    /** Whether the text is an address that starts with {@code http://} or {@code https://}. */
    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    /** The same, of at most so many characters. */
    public static boolean isOne(String text, int most) {
        return text.length() <= most && isOne(text);
    }
}
