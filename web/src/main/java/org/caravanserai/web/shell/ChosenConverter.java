package org.caravanserai.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The text of {@code k:lookup}: the code of what was chosen from the list. Other text is refused at the field, where it stays,
 * unless it is what the form had before: a thing that can no longer be chosen does not keep its form from being saved.
 */
@FacesConverter("chosen")
public class ChosenConverter implements Converter<String> {

    @Override
    public @Nullable String getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var text = typed.strip();
        var before = field instanceof UIInput input ? input.getValue() : null;
        if (text.equals(before)) {
            return text;
        }
        var from = (Lookup) Objects.requireNonNull(field.getAttributes().get("from"));
        var chosen = from.chosen(text).orElse(null);
        if (chosen == null && !isPassedOver(context, field)) {
            throw new ConverterException(refusal(field));
        }
        return chosen;
    }

    /** Whether the button was pressed that does something about what is not in the list. */
    private static boolean isPassedOver(FacesContext context, UIComponent field) {
        var button = field.getAttributes().get("unless");
        return button != null
                && !button.toString().isEmpty()
                && context.getExternalContext().getRequestParameterMap().containsKey(button.toString());
    }

    private static FacesMessage refusal(UIComponent field) {
        var key = Objects.toString(field.getAttributes().get("refusal"), "shell.lookup.choose");
        var label = Objects.toString(field.getAttributes().get("label"), field.getId());
        var text = CDI.current().select(Texts.class).get().of(key, label);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable String code) {
        return code == null ? "" : code;
    }
}
