package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.caravanserai.domain.shared.Overloaded;
import org.caravanserai.web.areas.NotFoundHint;

/** Sets the status of an error page and provides what it may show: an address and a time, no details of the failure. */
@Named("errorPage")
@RequestScoped
public class ErrorPage {

    static final String RETRY_AFTER_SECONDS = "5";

    /** Attribute of a request that was put off: what the domain said. */
    static final String OVERLOADED = ErrorPage.class.getName();

    private final Instance<NotFoundHint> hints;

    @Inject
    ErrorPage(@Any Instance<NotFoundHint> hints) {
        this.hints = hints;
    }

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

    /** Key of what an area knows about an address of its own that leads nowhere; empty when it is any address. */
    public String getHint() {
        var parameters = external().getRequestParameterMap();
        return hints.stream()
                .flatMap(hint -> hint.text(getAddress(), parameters).stream())
                .findFirst()
                .orElse("");
    }

    /** Whether it was a form that failed: to open its address again would empty it. */
    public boolean isForm() {
        return external().getRequest() instanceof HttpServletRequest request
                && request.getMethod().equals("POST");
    }

    /** Whether the database cannot be reached, which is another thing than a rush. */
    public boolean isDatabaseAway() {
        var said = external().getRequestMap();
        var failure = said.containsKey(OVERLOADED) ? said.get(OVERLOADED) : said.get(RequestDispatcher.ERROR_EXCEPTION);
        return failure instanceof Overloaded overloaded && overloaded.key().equals("database-away");
    }

    /** The address that was asked for, with its query. */
    static String asked(ExternalContext external) {
        var path = Objects.toString(external.getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI), "/");
        var query = external.getRequestMap().get(RequestDispatcher.FORWARD_QUERY_STRING);
        return query == null ? path : path + "?" + query;
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
