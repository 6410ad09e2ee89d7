package org.caravanserai.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What {@code k:date} and {@code k:dateTime} say about how a date is written in the language of the page. */
@Named("dateInputs")
@RequestScoped
public class DateInputs {

    private static final int EXAMPLE_HOUR = 14;
    private static final int EXAMPLE_MINUTE = 30;
    private static final Pattern ENDED = Pattern.compile("[.。!?؟]$");
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char END_OF_ISOLATE = '\u2069';

    private final Texts texts;
    private final PageContext pageContext;
    private final Clock clock;

    @Inject
    DateInputs(Texts texts, PageContext pageContext, Clock clock) {
        this.texts = texts;
        this.pageContext = pageContext;
        this.clock = clock;
    }

    public String getDatePattern() {
        return TypedDate.pattern(pageContext.getLanguage());
    }

    public String getDateTimePattern() {
        return TypedDate.patternWithTime(pageContext.getLanguage());
    }

    /** The hint of the field, if it has one, and how to write the date. */
    public String hint(@Nullable String own, boolean withTime) {
        var format = texts.of(withTime ? "shell.dateTime.hint" : "shell.date.hint", example(withTime));
        if (own == null || own.isEmpty()) {
            return format;
        }
        return own + (ENDED.matcher(own).find() ? " " : " · ") + format;
    }

    /** A day as the address has it, in words: 1 January 2026; empty for none and for what is no day. */
    public String inWords(@Nullable Object day) {
        return TypedDate.inWords(day, pageContext.getLanguage());
    }

    /** A day late in a month, so that day and month cannot be mistaken; isolated, so that Arabic around it does not turn it. */
    private String example(boolean withTime) {
        var day = LocalDate.of(clock.instant().atZone(ZoneOffset.UTC).getYear() + 1, 3, 27);
        return LEFT_TO_RIGHT
                + (withTime
                        ? TypedDate.written(day.atTime(EXAMPLE_HOUR, EXAMPLE_MINUTE), pageContext.getLanguage())
                        : TypedDate.written(day, pageContext.getLanguage()))
                + END_OF_ISOLATE;
    }

    /** The message at a field whose text is no date; the texts take the label and an example. */
    static FacesMessage refusal(String key, UIComponent field) {
        return CDI.current().select(DateInputs.class).get().message(key, field);
    }

    FacesMessage message(String key, UIComponent field) {
        var label = Objects.toString(field.getAttributes().get("label"), field.getId());
        var text = texts.of(key, label, example(key.startsWith("shell.dateTime")));
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}
