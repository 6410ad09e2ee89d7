package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;
import org.primefaces.component.fileupload.FileUpload;

/** What the tags of fields ask: is it wrong, what describes it, and what is to be said at the top of the page and of a form. */
@Named("fields")
@RequestScoped
public class Fields {

    /** The attribute of a form that shows its own errors. */
    private static final String SUMMARY = "summary";

    private static final String SEPARATOR = ":";

    /** One error of a field. */
    public record Problem(String text, String target) {}

    /** A message for the whole page; tone is good, warn or bad. */
    public record Notice(String text, String tone) {}

    /** Whether the field with this id, near this component, was refused. */
    public boolean wrong(UIComponent near, String id) {
        var field = near.findComponent(id);
        if (field == null) {
            return false;
        }
        var context = FacesContext.getCurrentInstance();
        return (field instanceof EditableValueHolder holder && !holder.isValid())
                || !context.getMessageList(field.getClientId(context)).isEmpty();
    }

    /** Id of the element in which the field with this id, near this component, is filled in: for its label. */
    public String inputId(UIComponent near, String id) {
        var field = near.findComponent(id);
        if (field instanceof FileUpload) {
            return field.getClientId() + "_input";
        }
        if (field instanceof InputHolder holder) {
            return holder.getInputClientId();
        }
        return field == null ? id : field.getClientId();
    }

    /** Ids of the hint and of the fault of a field, for {@code aria-describedby}; null when it has neither. */
    public @Nullable String describedBy(UIComponent field, @Nullable Object hint) {
        var id = field.getClientId();
        var hinted = hint == null || hint.toString().isEmpty() ? "" : id + "-hint";
        var faulty = FacesContext.getCurrentInstance().getMessageList(id).isEmpty() ? "" : id + "-error";
        var ids = (hinted + " " + faulty).strip();
        return ids.isEmpty() ? null : ids;
    }

    /**
     * The faults that a summary near this component tells of: those of fields of its form and of forms that have no summary; outside of
     * a form all. In the order of the page.
     */
    public List<Problem> problems(UIComponent near) {
        var own = closestForm(near);
        return own == null
                ? all()
                : all().stream()
                        .filter(problem -> problem.target().startsWith(own.getClientId() + SEPARATOR)
                                || !hasOwnSummary(problem.target()))
                        .toList();
    }

    private static @Nullable UIForm closestForm(UIComponent near) {
        var component = near;
        while (component != null && !(component instanceof UIForm)) {
            component = component.getParent();
        }
        return (UIForm) component;
    }

    private static boolean hasOwnSummary(String field) {
        var outermost = field.split(SEPARATOR, 2)[0];
        return FacesContext.getCurrentInstance().getViewRoot().findComponent(outermost) instanceof UIForm form
                && form.getAttributes().containsKey(SUMMARY);
    }

    private static List<Problem> all() {
        var context = FacesContext.getCurrentInstance();
        var ids = (Iterable<String>) context::getClientIdsWithMessages;
        return java.util.stream.StreamSupport.stream(ids.spliterator(), false)
                .filter(Objects::nonNull)
                .flatMap(id -> context.getMessageList(id).stream()
                        .filter(Fields::isFault)
                        .map(message -> new Problem(text(message), id)))
                .toList();
    }

    public List<Notice> getNotices() {
        return Stream.ofNullable(FacesContext.getCurrentInstance().getMessageList(null))
                .flatMap(List::stream)
                .map(message -> {
                    message.rendered();
                    return new Notice(text(message), tone(message));
                })
                .toList();
    }

    private static String text(FacesMessage message) {
        return Objects.requireNonNullElse(message.getSummary(), "");
    }

    private static boolean isFault(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }

    private static String tone(FacesMessage message) {
        if (isFault(message)) {
            return "bad";
        }
        return message.getSeverity().equals(FacesMessage.SEVERITY_WARN) ? "warn" : "good";
    }
}
