package org.caravanserai.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Forbidden;
import org.caravanserai.domain.shared.NotFound;

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
            var events = getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                var failure = domain(events.next().getContext().getException());
                if (failure != null && !(failure instanceof NotFound) && !(failure instanceof Forbidden)) {
                    CDI.current().select(Notices.class).get().failed(failure);
                    events.remove();
                    context.renderResponse();
                }
            }
        }
        super.handle();
    }

    /** What the domain said, however deep Faces wrapped it; null when it was not the domain. */
    static @org.jspecify.annotations.Nullable DomainException domain(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DomainException.class::isInstance)
                .map(DomainException.class::cast)
                .findFirst()
                .orElse(null);
    }
}
