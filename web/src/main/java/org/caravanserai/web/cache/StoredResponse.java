package org.caravanserai.web.cache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** A complete answer, stored in memory. */
record StoredResponse(String contentType, Map<String, String> headers, byte[] body) {

    void writeTo(HttpServletResponse response) throws IOException {
        response.setContentType(contentType);
        headers.forEach(response::setHeader);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
