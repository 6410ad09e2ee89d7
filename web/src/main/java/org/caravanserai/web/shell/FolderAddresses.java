package org.caravanserai.web.shell;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * Gives every folder, hidden ones too, an address of its own. Left to itself the container sends {@code /admin}
 * on to {@code /admin/} before any filter sees it, because there is a folder of that name; and it does so by an
 * absolute address with the {@code Host} header of the request.
 */
@WebListener
public class FolderAddresses implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        var addresses = folders(context, "/")
                .map(folder -> folder.substring(0, folder.length() - 1))
                .toArray(String[]::new);
        context.addServlet("folders", new Nothing()).addMapping(addresses);
    }

    private static Stream<String> folders(ServletContext context, String folder) {
        var inside = context.getResourcePaths(folder);
        return inside == null
                ? Stream.empty()
                : inside.stream()
                        .filter(path -> path.endsWith("/"))
                        .flatMap(path -> Stream.concat(Stream.of(path), folders(context, path)));
    }

    /** Answers for folders without a page: the filter shows the others. */
    private static final class Nothing extends HttpServlet {

        private static final long serialVersionUID = 1L;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
