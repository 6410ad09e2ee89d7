package org.caravanserai.acceptance.centers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import org.caravanserai.acceptance.harness.Api;

/** Verifies the signed credentials of certificates without any code of the product. */
final class IndependentVerifier {

    private final Api nobody;

    IndependentVerifier(Api nobody) {
        this.nobody = nobody;
    }

    /** Verified with nothing but the JDK and the published keys. */
    boolean isGenuine(String credential) throws GeneralSecurityException, IOException {
        var parts = credential.split("\\.");
        var json = new ObjectMapper();
        var header = json.readTree(decoded(parts[0]));
        for (var key : nobody.get("credentials/keys").expect(200).json().get("keys")) {
            if (key.get("kid").equals(header.get("kid"))) {
                var verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
                verifier.initVerify(publicKey(key));
                verifier.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
                return verifier.verify(decoded(parts[2]));
            }
        }
        return false;
    }

    static String forged(String credential) {
        var parts = credential.split("\\.");
        var claims =
                new String(decoded(parts[1]), StandardCharsets.UTF_8).replace("\"value\":\"2\"", "\"value\":\"9\"");
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
    }

    private static PublicKey publicKey(JsonNode key) throws GeneralSecurityException {
        var parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        var point = new ECPoint(
                new BigInteger(1, decoded(key.get("x").asText())),
                new BigInteger(1, decoded(key.get("y").asText())));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, parameters.getParameterSpec(ECParameterSpec.class)));
    }

    private static byte[] decoded(String text) {
        return Base64.getUrlDecoder().decode(text);
    }
}
