package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import java.util.Objects;

/** Sets the status of an error page and tells what it may show: an address and a time, nothing of the failure. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

    static final String RETRY_AFTER_SECONDS = "5";

    /** The status of the answer; 404 also where the visitor may not see what is there. */
    public void answer(int status) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseStatus(status);
        if (status == 503) {
            external.setResponseHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
    }

    /** The address that failed, to try again. */
    public String getAddress() {
        var request = FacesContext.getCurrentInstance().getExternalContext().getRequestMap();
        return Objects.toString(request.get(RequestDispatcher.ERROR_REQUEST_URI), "/");
    }
}
