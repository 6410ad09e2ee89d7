package org.caravanserai.platform.config;

import java.util.Base64;

/**
 * A small picture as a setting keeps it, an address of the scheme {@code data}.
 *
 * @param type its media type
 */
public record Picture(String type, byte[] content) {

    private static final String SCHEME = "data:";

    /** The picture behind an address that was checked when it was set. */
    public static Picture of(String address) {
        return new Picture(
                address.substring(SCHEME.length(), address.indexOf(';')),
                Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)));
    }

    /** The address again. */
    public String address() {
        return SCHEME + type + ";base64," + Base64.getEncoder().encodeToString(content);
    }
}
