package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** What pages say: that something was done, or why not. */
@ApplicationScoped
public class Notices {

    private final Texts texts;
    private final FailureTexts failures;

    @Inject
    Notices(Texts texts, FailureTexts failures) {
        this.texts = texts;
        this.failures = failures;
    }

    @SuppressWarnings("NullAway")
    protected Notices() {
        this(null, null);
    }

    /** Says that something was done, on this page or on the one it redirects to. */
    public void done(String key, Object... arguments) {
        say(FacesMessage.SEVERITY_INFO, null, texts.of(key, arguments));
    }

    /** Says why something was not done: at the fields that are named, else for the page as a whole. */
    public void failed(DomainException failure) {
        var language = context().getViewRoot().getLocale();
        if (failure instanceof Invalid invalid) {
            invalid.violations()
                    .forEach(fault -> say(
                            FacesMessage.SEVERITY_ERROR,
                            field(fault.field()),
                            failures.text(fault.key(), language, fault.arguments())));
        } else {
            say(FacesMessage.SEVERITY_ERROR, null, failures.detail(failure, language));
        }
    }

    /** The field whose id is the fault's path with dashes, or the last part of it: registration.capacity. */
    private static @Nullable String field(String path) {
        var dashed = path.replace('.', '-');
        return Stream.of(dashed, path.substring(path.lastIndexOf('.') + 1), dashed + "_en")
                .map(id -> find(context().getViewRoot(), id))
                .filter(Objects::nonNull)
                .findFirst()
                .map(UIComponent::getClientId)
                .orElse(null);
    }

    /** Looks into forms too, which a search by the view itself does not. */
    private static @Nullable UIComponent find(UIComponent within, String id) {
        if (id.equals(within.getId())) {
            return within;
        }
        var parts = within.getFacetsAndChildren();
        while (parts.hasNext()) {
            var found = find(parts.next(), id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static void say(FacesMessage.Severity severity, @Nullable String field, String text) {
        if (field == null) {
            context().getExternalContext().getFlash().setKeepMessages(true);
        }
        context().addMessage(field, new FacesMessage(severity, text, text));
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
