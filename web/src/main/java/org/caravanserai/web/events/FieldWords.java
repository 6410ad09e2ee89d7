package org.caravanserai.web.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.caravanserai.events.NamedChanges;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Names and values of an event's fields as people read them, for changes shown field by field. */
@Named("fieldWords")
@ApplicationScoped
public class FieldWords {

    private static final String QUESTION = "registration.questions.";
    private static final String PROPOSED = NamedChanges.PROPOSED;
    private static final Map<String, String> PARTS = Map.of(
            "kind", "questions.field.kind",
            "required", "questions.field.required",
            "audience", "questions.field.askedOf",
            "label", "questions.field.label",
            "hint", "questions.field.hint",
            "choices", "questions.field.choices");

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
        if (field.startsWith(PROPOSED)) {
            return texts.of("events.field.proposed", name(field.substring(PROPOSED.length())));
        }
        if (field.startsWith(QUESTION)) {
            return question(field.substring(QUESTION.length()).split("\\.", 3));
        }
        var dot = field.indexOf('.');
        return isText(field)
                ? texts.of(
                        "events.field.inLanguage",
                        texts.of("events.field." + field.substring(0, dot)),
                        formats.language(field.substring(dot + 1)))
                : texts.of("events.field." + field);
    }

    /** Its key, what of it is meant, and in which language that is. */
    private String question(String[] parts) {
        var name = texts.of("events.field.question", parts[0]);
        var part = parts.length < 2
                ? name
                : texts.of("events.field.inLanguage", name, texts.of(PARTS.getOrDefault(parts[1], parts[1])));
        return parts.length < 3 ? part : texts.of("events.field.inLanguage", part, formats.language(parts[2]));
    }

    public String value(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return texts.of("events.field.nothing");
        }
        if (field.startsWith(PROPOSED)) {
            return value(field.substring(PROPOSED.length()), value);
        }
        if (field.startsWith(QUESTION)) {
            return questionValue(field.substring(field.lastIndexOf('.') + 1), value);
        }
        return switch (field) {
            case "kind", "mode", "state" -> texts.of("events." + field + "." + value);
            case "startsAt", "endsAt", "registration.opensAt", "registration.closesAt" -> moment(value);
            case "timeZone" -> formats.zoneName(value);
            case "venue.country" -> formats.country(value);
            case "languages" ->
                Arrays.stream(value.split(" ", -1)).map(formats::language).collect(Collectors.joining(", "));
            case "registration.waitingList",
                    "registration.moderated",
                    "registration.guests",
                    "registration.confirmGuests" -> texts.of("events.field." + value);
            default -> value;
        };
    }

    private String questionValue(String part, String value) {
        return switch (part) {
            case "kind" -> texts.of("questions.kind." + value);
            case "audience" -> texts.of("events.audience." + value);
            case "required" -> texts.of("events.field." + value);
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
