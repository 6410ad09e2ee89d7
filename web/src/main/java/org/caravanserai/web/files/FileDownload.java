package org.caravanserai.web.files;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Files as answers: saved and never shown, whatever the browser takes them for. */
public final class FileDownload {

    private FileDownload() {}

    /** An attachment of this name and media type. */
    public static Response attachment(String name, String mediaType, StreamingOutput content) {
        return Response.ok(content, mediaType)
                .header("Content-Disposition", disposition(name))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** Written as RFC 6266 requires: an ASCII name for old clients, and the actual name. */
    static String disposition(String name) {
        var plain = name.replaceAll("[^\\x20-\\x7e]", "_").replaceAll("[\"\\\\%]", "_");
        var coded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + coded;
    }
}
