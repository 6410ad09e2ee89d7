package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Components;

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
        UIComponent field = Components.findComponent(path.replace('.', '-'));
        if (field == null) {
            field = Components.findComponent(path.substring(path.lastIndexOf('.') + 1));
        }
        if (field == null) {
            field = Components.findComponent(path.replace('.', '-') + "_en");
        }
        return field == null ? null : field.getClientId();
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
