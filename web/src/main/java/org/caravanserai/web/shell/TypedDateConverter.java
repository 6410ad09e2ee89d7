package org.caravanserai.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The text of {@code k:date}: shown in the pattern of the page's language, read as {@link TypedDate} reads it. */
@FacesConverter("typedDate")
public class TypedDateConverter implements Converter<LocalDate> {

    @Override
    public @Nullable LocalDate getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedDate.date(typed)
                .orElseThrow(() -> new ConverterException(DateInputs.refusal("shell.date.wrong", field)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable LocalDate date) {
        return date == null
                ? ""
                : TypedDate.written(date, context.getViewRoot().getLocale().getLanguage());
    }
}
