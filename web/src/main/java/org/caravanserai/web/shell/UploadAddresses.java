package org.caravanserai.web.shell;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * The addresses of pages that take files. {@link PageFilter} forwards to the page before this servlet is reached, but the
 * container reads files only where the servlet of the original address says that it takes some.
 */
@WebServlet(
        name = "uploads",
        urlPatterns = {"/admin/imports", "/manage/events/*"})
@MultipartConfig(maxFileSize = UploadAddresses.MOST_BYTES, fileSizeThreshold = UploadAddresses.BYTES_IN_MEMORY)
public class UploadAddresses extends HttpServlet {

    static final long MOST_BYTES = 256L << 20;
    static final int BYTES_IN_MEMORY = 64 << 10;

    private static final long serialVersionUID = 1L;

    /** Pages whose files lie below these addresses belong to Faces, as everywhere else by their ending. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var page = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        if (request.getDispatcherType() == DispatcherType.FORWARD && page.endsWith(PageRequest.EXTENSION)) {
            getServletContext().getNamedDispatcher(PageRequest.FACES).forward(new PageRequest(request, page), response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
