package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The value of one field of a thing, as versions of the thing are compared, kept and shown field by field. */
public sealed interface FieldValue extends Serializable {

    /** The value in one line of text, as snapshots keep it; {@link FieldType} reads it again. */
    String stored();

    /** Whether this says the same as the other value, though perhaps written differently. */
    default boolean isSameAs(@Nullable FieldValue other) {
        return equals(other);
    }

    /**
     * Words that somebody wrote.
     *
     * @param language in which they are written; null where that is not known or does not matter
     */
    record Text(String text, @Nullable LanguageTag language) implements FieldValue {

        /** An explicitly empty value: a proposed change clears the field. */
        public static final Text EMPTY = new Text("", null);

        public static Text of(Object text) {
            return new Text(text.toString(), null);
        }

        @Override
        public String stored() {
            return text;
        }
    }

    /** An instant with a display zone; equality ignores the zone. */
    record Moment(Instant at, ZoneId zone) implements FieldValue {

        @Override
        public String stored() {
            return at.atZone(zone).toOffsetDateTime().toString();
        }

        @Override
        public boolean isSameAs(@Nullable FieldValue other) {
            return other instanceof Moment that && at.equals(that.at);
        }
    }

    /** The time between two instants, with a display zone. */
    record Period(Instant from, Instant to, ZoneId zone) implements FieldValue {

        @Override
        public String stored() {
            return new Moment(from, zone).stored() + "/" + new Moment(to, zone).stored();
        }
    }

    /**
     * A constant of an enumeration.
     *
     * @param words beginning of the keys of the texts that name the constants, for example {@code organizations.sector}
     */
    record Constant(String words, String name) implements FieldValue {

        public static Constant of(String words, Enum<?> constant) {
            return new Constant(words, constant.name());
        }

        @Override
        public String stored() {
            return name;
        }
    }

    /** A number. */
    record Amount(BigDecimal number) implements FieldValue {

        public static Amount of(long number) {
            return new Amount(BigDecimal.valueOf(number));
        }

        @Override
        public String stored() {
            return number.toPlainString();
        }
    }

    /** Yes or no. */
    record YesNo(boolean yes) implements FieldValue {

        @Override
        public String stored() {
            return Boolean.toString(yes);
        }
    }

    /**
     * A reference to another record.
     *
     * @param kind kind of the record, for looking up its name
     * @param name empty until it was looked up
     */
    record Reference(String kind, UUID id, LocalizedText name) implements FieldValue {

        public Reference(String kind, UUID id) {
            this(kind, id, LocalizedText.EMPTY);
        }

        @Override
        public String stored() {
            return id.toString();
        }

        @Override
        public boolean isSameAs(@Nullable FieldValue other) {
            return other instanceof Reference that && id.equals(that.id);
        }
    }

    /** A time zone. */
    record Zone(ZoneId zone) implements FieldValue {

        @Override
        public String stored() {
            return zone.getId();
        }
    }

    /** A country. */
    record Country(CountryCode country) implements FieldValue {

        @Override
        public String stored() {
            return country.value();
        }
    }

    /** Languages by their tags. */
    record Languages(Tags tags) implements FieldValue {

        @Override
        public String stored() {
            return String.join(" ", tags.values());
        }
    }

    /** Days of the week. */
    record Days(Set<DayOfWeek> days) implements FieldValue {

        public Days {
            days = Set.copyOf(days);
        }

        @Override
        public String stored() {
            return days.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
        }
    }

    /** A day of the calendar. */
    record Day(LocalDate day) implements FieldValue {

        @Override
        public String stored() {
            return day.toString();
        }
    }

    /** Days of the calendar, each with a name. */
    record NamedDays(List<NamedDay> days) implements FieldValue {

        /** One entry of the list. */
        public record NamedDay(LocalDate day, String name) implements Serializable {}

        public NamedDays {
            days = List.copyOf(days);
        }

        @Override
        public String stored() {
            return days.stream().map(each -> each.day() + " " + each.name()).collect(Collectors.joining("; "));
        }
    }

    /** Words among which constants, countries, languages and days stand as {@link PhraseMarks} writes them. */
    record Phrase(String text) implements FieldValue {

        /** The words and the values between them, in their order. */
        public List<FieldValue> parts() {
            return PhraseMarks.read(text);
        }

        /** The phrase for programs: constants and codes by their names, without marks. */
        public String plain() {
            return parts().stream().map(FieldValue::stored).collect(Collectors.joining());
        }

        @Override
        public String stored() {
            return text;
        }
    }

    /**
     * Something that costs money.
     *
     * @param kinds constants that say more about it
     */
    record Priced(String title, List<Constant> kinds, Money price) implements FieldValue {

        public Priced {
            kinds = List.copyOf(kinds);
        }

        @Override
        public String stored() {
            return title + " (" + kinds.stream().map(Constant::name).collect(Collectors.joining(", ")) + "): " + price;
        }
    }
}
