package org.caravanserai.web.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Reads a request's body for its digest and puts it back; what is too long for memory goes through a file. */
final class DigestedBody {

    private static final int IN_MEMORY = 1 << 18;

    private DigestedBody() {}

    /**
     * @return SHA-256 of the body, in hexadecimal digits
     */
    static String replace(ContainerRequestContext context) throws IOException {
        var digest = sha256();
        var body = new DigestInputStream(context.getEntityStream(), digest);
        var start = body.readNBytes(IN_MEMORY);
        context.setEntityStream(
                start.length < IN_MEMORY
                        ? new ByteArrayInputStream(start)
                        : new SequenceInputStream(new ByteArrayInputStream(start), spooled(body)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static InputStream spooled(InputStream rest) throws IOException {
        var file = Files.createTempFile("caravanserai", ".body");
        try (var out = Files.newOutputStream(file)) {
            rest.transferTo(out);
        }
        return Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
