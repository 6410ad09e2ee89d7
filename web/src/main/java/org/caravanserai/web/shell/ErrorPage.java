package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.caravanserai.domain.shared.Overloaded;

/** Sets the status of an error page and tells what it may show: an address and a time, nothing of the failure. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

    static final String RETRY_AFTER_SECONDS = "5";

    /** The status of the answer; 404 also where the visitor may not see what is there. */
    public void answer(int status) {
        external().setResponseStatus(status);
        if (status == 503) {
            external().setResponseHeader("Retry-After", RETRY_AFTER_SECONDS);
        }
    }

    /** The address that failed, to try again. */
    public String getAddress() {
        return Objects.toString(external().getRequestMap().get(RequestDispatcher.ERROR_REQUEST_URI), "/");
    }

    /** Whether it was a form that failed: to open its address again would empty it. */
    public boolean isForm() {
        return external().getRequest() instanceof HttpServletRequest request
                && request.getMethod().equals("POST");
    }

    /** Whether the database cannot be reached, which is another thing than a rush. */
    public boolean isDatabaseAway() {
        return external().getRequestMap().get(RequestDispatcher.ERROR_EXCEPTION) instanceof Overloaded overloaded
                && overloaded.key().equals("database-away");
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
