package org.caravanserai.web.shell;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The logo that administrators have set; its address changes with it. */
@WebServlet("/logo")
public class LogoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient InstanceFace instance;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var logo = instance.logo();
        if (logo == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(logo.type());
        response.setContentLength(logo.content().length);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.getOutputStream().write(logo.content());
    }
}
