package org.caravanserai.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The text of {@code k:dateTime}: shown in the pattern of the page's language, read as {@link TypedDate} reads it. */
@FacesConverter("typedDateTime")
public class TypedDateTimeConverter implements Converter<LocalDateTime> {

    @Override
    public @Nullable LocalDateTime getAsObject(FacesContext context, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        return TypedDate.dateTime(typed)
                .orElseThrow(() -> new ConverterException(DateInputs.refusal("shell.dateTime.wrong", field)));
    }

    @Override
    public String getAsString(FacesContext context, UIComponent field, @Nullable LocalDateTime time) {
        return time == null
                ? ""
                : TypedDate.written(time, context.getViewRoot().getLocale().getLanguage());
    }
}
