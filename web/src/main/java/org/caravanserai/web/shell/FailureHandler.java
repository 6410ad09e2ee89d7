package org.caravanserai.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.shared.Overloaded;
import org.jspecify.annotations.Nullable;

/** An action the domain refuses leaves the page as it is, with the reason at its top or at the field. */
public class FailureHandler extends ExceptionHandlerWrapper {

    /** Makes the handlers; named in {@code faces-config.xml}. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new FailureHandler(getWrapped().getExceptionHandler());
        }
    }

    private FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        if (context.isPostback() && context.getCurrentPhaseId() == PhaseId.INVOKE_APPLICATION) {
            var queued = getUnhandledExceptionQueuedEvents().iterator();
            while (queued.hasNext()) {
                var failure = domain(queued.next().getContext().getException());
                if (failure != null && !(failure instanceof NotFound) && !(failure instanceof Forbidden)) {
                    CDI.current().select(Notices.class).get().failed(failure);
                    if (failure instanceof Overloaded && !failure.key().equals("too-many-requests")) {
                        tellTheBrowser(context);
                    }
                    queued.remove();
                    context.renderResponse();
                }
            }
        }
        answerByStatus(context);
        super.handle();
    }

    /**
     * What is expected to happen needs no trace in the log: a page that is not there, or an address that makes no sense,
     * is answered by its status, and {@code web.xml} names the page that says so.
     */
    private void answerByStatus(FacesContext context) {
        var external = context.getExternalContext();
        if (context.getPartialViewContext().isPartialRequest() || external.isResponseCommitted()) {
            return;
        }
        var queued = getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            var thrown = queued.next().getContext().getException();
            var failure = domain(thrown);
            if (failure == null ? !answerExpired(thrown, context) : !answer(failure, context)) {
                continue;
            }
            queued.remove();
            context.responseComplete();
        }
    }

    /** A page that was closed in the meantime, or a form with a state that never was one. */
    private static boolean answerExpired(Throwable thrown, FacesContext context) {
        if (Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .noneMatch(ViewExpiredException.class::isInstance)) {
            return false;
        }
        try {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_GONE, null);
            return true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean answer(DomainException failure, FacesContext context) {
        var external = context.getExternalContext();
        try {
            if (failure.key().equals("sign-in-required")) {
                external.redirect(
                        "/sign-in?to=" + URLEncoder.encode(ErrorPage.asked(external), StandardCharsets.UTF_8));
            } else if (failure instanceof Overloaded) {
                external.getRequestMap().put(ErrorPage.OVERLOADED, failure);
                external.responseSendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE, null);
            } else if (failure instanceof NotFound
                    || failure instanceof Forbidden
                    || failure instanceof Invalid && !context.isPostback()) {
                external.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            } else {
                return false;
            }
            return true;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** The page keeps what was typed, and its status says that nothing was done. Scripts would drop such a page. */
    private static void tellTheBrowser(FacesContext context) {
        if (!context.getPartialViewContext().isPartialRequest()) {
            context.getExternalContext().setResponseStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            context.getExternalContext().setResponseHeader("Retry-After", ErrorPage.RETRY_AFTER_SECONDS);
        }
    }

    /** What the domain said, however deep Faces or the server wrapped it; null when it was not the domain. */
    public static @Nullable DomainException domain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DomainException.class::isInstance)
                .map(DomainException.class::cast)
                .findFirst()
                .orElse(null);
    }
}
