package org.caravanserai.web.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Names and values of an event's fields as people read them, for changes shown field by field. */
@Named("fieldWords")
@ApplicationScoped
public class FieldWords {

    private static final String QUESTION = "registration.questions.";

    private Texts texts;
    private Formats formats;

    @SuppressWarnings("NullAway.Init")
    protected FieldWords() {}

    @Inject
    FieldWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * @param field as the API names it; texts end in their language: {@code title.zh}
     */
    public String name(String field) {
        if (field.startsWith(QUESTION)) {
            return texts.of("events.field.question", field.substring(QUESTION.length()));
        }
        var dot = field.indexOf('.');
        return isText(field)
                ? texts.of(
                        "events.field.inLanguage",
                        texts.of("events.field." + field.substring(0, dot)),
                        formats.language(field.substring(dot + 1)))
                : texts.of("events.field." + field);
    }

    public String value(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return texts.of("events.field.nothing");
        }
        return switch (field) {
            case "kind", "mode" -> texts.of("events." + field + "." + value);
            case "startsAt", "endsAt", "registration.opensAt", "registration.closesAt" -> moment(value);
            case "timeZone" -> formats.zoneName(value);
            case "venue.country" -> formats.country(value);
            case "languages" ->
                Arrays.stream(value.split(" ", -1)).map(formats::language).collect(Collectors.joining(", "));
            case "registration.waitingList", "registration.moderated", "registration.guests" ->
                texts.of("events.field." + value);
            default -> value;
        };
    }

    /** BCP 47 tag of a text's value, for its {@code lang} attribute; empty for all other fields. */
    public String language(String field) {
        return isText(field) ? field.substring(field.indexOf('.') + 1) : "";
    }

    private String moment(String value) {
        var time = OffsetDateTime.parse(value);
        return formats.dateTime(time, time.getOffset()) + " (UTC" + time.getOffset() + ")";
    }

    private static boolean isText(String field) {
        return field.startsWith("title.") || field.startsWith("summary.") || field.startsWith("description.");
    }
}
