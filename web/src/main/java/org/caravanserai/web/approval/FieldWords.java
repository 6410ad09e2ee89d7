package org.caravanserai.web.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;
import org.caravanserai.domain.shared.FieldValue.Moment;
import org.caravanserai.web.shell.Formats;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Names and values of fields as people read them, for changes shown field by field. */
@Named("fieldWords")
@ApplicationScoped
public class FieldWords {

    /** A question of a form: its key, then what of it is meant. */
    private static final Pattern QUESTION = Pattern.compile("(?:.*\\.)?questions\\.([^.]+)(?:\\.(\\w+))?");

    private final Texts texts;
    private final Formats formats;

    @Inject
    FieldWords(Texts texts, Formats formats) {
        this.texts = texts;
        this.formats = formats;
    }

    /**
     * @param labels beginning of the keys of the texts that name the area's fields, for example {@code events.field.}
     */
    public String name(String labels, FieldDifference change) {
        var field = change.field();
        var name = withLanguage(labels, FieldCatalog.bare(field), language(change));
        return field.startsWith(FieldCatalog.PROPOSED) ? texts.of("approval.field.proposed", name) : name;
    }

    private String withLanguage(String labels, String field, String language) {
        return !language.isEmpty() && field.endsWith("." + language)
                ? texts.of(
                        "approval.field.inLanguage",
                        label(labels, field.substring(0, field.length() - language.length() - 1)),
                        formats.language(language))
                : label(labels, field);
    }

    private String label(String labels, String field) {
        var question = QUESTION.matcher(field);
        if (question.matches()) {
            var name = texts.of("approval.field.question", question.group(1));
            return question.group(2) == null
                    ? name
                    : texts.of("approval.field.inLanguage", name, part(question.group(2)));
        }
        if (texts.has(labels + field)) {
            return texts.of(labels + field);
        }
        int dot = field.indexOf('.');
        return dot > 0 && texts.has(labels + field.substring(0, dot))
                ? texts.of(labels + field.substring(0, dot)) + " (" + field.substring(dot + 1) + ")"
                : field;
    }

    private String part(String part) {
        return texts.of("questions.field." + (part.equals("audience") ? "askedOf" : part));
    }

    /** The value in the language of the page. */
    public String value(@Nullable FieldValue value) {
        if (value == null || value.stored().isEmpty()) {
            return texts.of("approval.field.nothing");
        }
        if (value instanceof FieldValue.Text text) {
            return text.text();
        } else if (value instanceof FieldValue.Phrase phrase) {
            return phrase.parts().stream().map(this::value).collect(Collectors.joining());
        } else if (value instanceof Moment moment) {
            return moment(moment);
        } else if (value instanceof FieldValue.Period period) {
            return formats.dates(period.from(), period.to(), period.zone().getId());
        } else if (value instanceof FieldValue.Constant constant) {
            return texts.of(constant.words() + "." + constant.name());
        } else if (value instanceof FieldValue.Amount amount) {
            return formats.number(amount.number());
        } else if (value instanceof FieldValue.YesNo answer) {
            return texts.of(answer.yes() ? "approval.field.yes" : "approval.field.no");
        } else if (value instanceof FieldValue.Reference reference) {
            return formats.text(reference.name().texts());
        } else if (value instanceof FieldValue.Zone zone) {
            return formats.zoneName(zone.zone().getId());
        } else if (value instanceof FieldValue.Country country) {
            return formats.country(country.country().value());
        } else if (value instanceof FieldValue.Languages languages) {
            return formats.list(
                    languages.tags().values().stream().map(formats::language).toList());
        } else if (value instanceof FieldValue.Day day) {
            return formats.date(day.day(), null);
        } else if (value instanceof FieldValue.NamedDays days) {
            return formats.phrases(days.days().stream()
                    .map(each -> formats.date(each.day(), null) + " " + each.name())
                    .toList());
        } else if (value instanceof FieldValue.Priced priced) {
            return texts.of(
                    "approval.field.priced",
                    priced.title(),
                    formats.list(priced.kinds().stream()
                            .map(kind -> texts.of(kind.words() + "." + kind.name()))
                            .toList()),
                    formats.money(
                            priced.price().amount(), priced.price().currency().getCurrencyCode()));
        } else if (value instanceof FieldValue.Days days) {
            return formats.list(
                    days.days().stream().sorted().map(formats::dayOfWeek).toList());
        }
        throw new IllegalArgumentException(value.toString());
    }

    /** BCP 47 tag of a text that is written in one language, for its {@code lang} attribute; empty for all other fields. */
    public String language(FieldDifference change) {
        var value = change.before() == null ? change.after() : change.before();
        return value instanceof FieldValue.Text text && text.language() != null
                ? text.language().value()
                : "";
    }

    private String moment(Moment moment) {
        ZoneOffset offset = moment.zone().getRules().getOffset(moment.at());
        return formats.dateTime(moment.at().atOffset(offset), offset) + " (UTC" + offset + ")";
    }
}
