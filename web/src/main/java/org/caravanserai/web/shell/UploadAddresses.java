package org.caravanserai.web.shell;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The addresses of pages that take files, as the {@link Routes} of the areas name them. {@link PageFilter} forwards to the page
 * before this servlet is reached, but the container reads files only where the servlet of the original address says that it takes
 * some. No page's file may lie below these addresses: the forward would come here.
 */
@WebListener
public class UploadAddresses implements ServletContextListener {

    static final long MOST_BYTES = 256L << 20;
    static final int BYTES_IN_MEMORY = 64 << 10;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        var uploads = context.addServlet("uploads", new NoPage());
        uploads.setMultipartConfig(new MultipartConfigElement("", MOST_BYTES, -1, BYTES_IN_MEMORY));
        var taken = uploads.addMapping(Routes.read(context).uploads().toArray(String[]::new));
        if (!taken.isEmpty()) {
            throw new IllegalStateException("addresses for files that other servlets have: " + taken);
        }
    }

    /** Answers below these addresses where there is no page. */
    private static final class NoPage extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
