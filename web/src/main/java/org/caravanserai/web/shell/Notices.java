package org.caravanserai.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.caravanserai.domain.shared.DomainException;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Messages of pages: success, or the reason of a refusal. */
@ApplicationScoped
public class Notices {

    /** The attribute of a row of a form that says what it is called. */
    private static final String ROW = "rowName";

    /** What fields are called that send what they have: lists and dates, and those that search by name. */
    private static final List<String> PARAMETERS = List.of("", "_input", "_hinput");

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
        say(FacesMessage.SEVERITY_INFO, texts.of(key, arguments));
    }

    /** Says that less was done than was asked for, or nothing. */
    public void warn(String key, Object... arguments) {
        say(FacesMessage.SEVERITY_WARN, texts.of(key, arguments));
    }

    /** Says why something was not done: at the fields that are named, else for the page as a whole. */
    public void failed(DomainException failure) {
        var language = context().getViewRoot().getLocale();
        if (failure instanceof Invalid invalid) {
            invalid.violations().stream()
                    .sorted(Comparator.comparing(fault -> fault.field(), FaultyField.inOrderOfThePage()))
                    .forEach(fault -> refuse(fault.field(), failures.text(fault.key(), language, fault.arguments())));
        } else {
            say(FacesMessage.SEVERITY_ERROR, failures.detail(failure, language));
        }
    }

    /** The list at the top of the page also names the field; at the field itself its name stands already. */
    private void refuse(String path, String text) {
        if (!FaultyField.inRow(path, field -> refuse(field, text))) {
            refuseOutsideOfRows(path, text);
        }
    }

    private void refuseOutsideOfRows(String path, String text) {
        var field = FaultyField.of(path).orElse(null);
        if (field == null) {
            refusePlain(path, text);
        } else {
            refuse(field, text);
        }
    }

    private void refuse(UIComponent field, String text) {
        if (field instanceof EditableValueHolder holder) {
            holder.setValid(false);
            keepTyped(field, holder);
        }
        var label = field.getAttributes().get("label");
        var named = label == null ? text : texts.of("shell.form.fault", label, text);
        var row = row(field);
        var summary = row == null ? named : texts.of("shell.form.fault", row, named);
        context().addMessage(field.getClientId(), new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, text));
    }

    /** What the row of a form is called in which the field is: fields of many rows have the same names. */
    private static @Nullable Object row(UIComponent field) {
        for (var around = field.getParent(); around != null; around = around.getParent()) {
            var row = around.getAttributes().get(ROW);
            if (row != null && !row.toString().isEmpty()) {
                return row;
            }
        }
        return null;
    }

    /** A field of a row that is no component has the same id and name; what is no field at all is said of the whole page. */
    private static void refusePlain(String name, String text) {
        boolean sent = context().getExternalContext().getRequestParameterMap().containsKey(name);
        context().addMessage(sent ? name : null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    /** Faces shows the submitted value of an invalid field, which it has lost by now. */
    private static void keepTyped(UIComponent field, EditableValueHolder holder) {
        var sent = context().getExternalContext().getRequestParameterMap();
        var typed = PARAMETERS.stream()
                .map(ending -> sent.get(field.getClientId() + ending))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (typed != null && !(field instanceof UISelectBoolean) && !(field instanceof UISelectMany)) {
            holder.setSubmittedValue(typed);
        }
    }

    private static void say(FacesMessage.Severity severity, String text) {
        context().getExternalContext().getFlash().setKeepMessages(true);
        context().addMessage(null, new FacesMessage(severity, text, text));
    }

    private static FacesContext context() {
        return FacesContext.getCurrentInstance();
    }
}
