package org.caravanserai.exchanges;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.UUID;
import org.caravanserai.platform.config.Signatures;

/**
 * What stands in the addresses that people without an account get: the code of a thing with the signature of this instance, so
 * that nothing secret is stored and nobody can make one.
 */
@ApplicationScoped
public class SignedCodes {

    private static final char SEPARATOR = '~';

    private final Signatures signatures;

    @Inject
    public SignedCodes(Signatures signatures) {
        this.signatures = signatures;
    }

    /**
     * @param purpose keeps the address from being good for something else
     * @param id of the thing, which the signature is about
     */
    public String sign(String purpose, String code, UUID id) {
        return code + SEPARATOR + signatures.of(purpose, id.toString()).value();
    }

    /** The code of an address, without checking its signature. */
    public static String code(String token) {
        int end = token.indexOf(SEPARATOR);
        return end < 0 ? token : token.substring(0, end);
    }

    /** Whether the address is the one of this thing. */
    public boolean isGenuine(String token, String purpose, String code, UUID id) {
        return MessageDigest.isEqual(
                sign(purpose, code, id).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
