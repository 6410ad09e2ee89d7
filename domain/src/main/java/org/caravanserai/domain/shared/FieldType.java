package org.caravanserai.domain.shared;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the kept text of a field is read as the value that it was. */
@FunctionalInterface
public interface FieldType {

    FieldType TEXT = (part, stored) -> FieldValue.Text.of(stored);

    /** A text in several languages, each a part of its own: {@code title.zh}. */
    FieldType LOCALIZED = (part, stored) -> new FieldValue.Text(stored, LanguageTag.of(part));

    FieldType PHRASE = (part, stored) -> new FieldValue.Phrase(stored);

    FieldType MOMENT = (part, stored) -> {
        var time = OffsetDateTime.parse(stored);
        return new FieldValue.Moment(time.toInstant(), time.getOffset());
    };

    FieldType DAY = (part, stored) -> new FieldValue.Day(LocalDate.parse(stored));

    FieldType NUMBER = (part, stored) -> new FieldValue.Amount(new BigDecimal(stored));

    FieldType YES_NO = (part, stored) -> new FieldValue.YesNo(Boolean.parseBoolean(stored));

    FieldType ZONE = (part, stored) -> new FieldValue.Zone(ZoneId.of(stored));

    FieldType COUNTRY = (part, stored) -> new FieldValue.Country(CountryCode.of(stored));

    FieldType LANGUAGES = (part, stored) -> new FieldValue.Languages(new Tags(List.of(stored.split(" ", -1))));

    FieldType DAYS = (part, stored) -> new FieldValue.Days(Stream.of(stored.split(", ", -1))
            .filter(day -> !day.isEmpty())
            .map(DayOfWeek::valueOf)
            .collect(Collectors.toUnmodifiableSet()));

    FieldType NAMED_DAYS =
            (part, stored) -> new FieldValue.NamedDays(Stream.of(stored.split("; (?=\\d{4}-\\d\\d-\\d\\d )"))
                    .map(day -> day.split(" ", 2))
                    .map(day -> new FieldValue.NamedDays.NamedDay(LocalDate.parse(day[0]), day[1]))
                    .toList());

    /**
     * @param words beginnings of the keys of the texts that name the constants, in their order
     */
    static FieldType priced(String... words) {
        return (part, stored) -> {
            int kinds = stored.lastIndexOf(" (");
            int price = stored.lastIndexOf("): ");
            var names = stored.substring(kinds + 2, price).split(", ");
            var money = stored.substring(price + 3).split(" ");
            return new FieldValue.Priced(
                    stored.substring(0, kinds),
                    IntStream.range(0, words.length)
                            .mapToObj(at -> new FieldValue.Constant(words[at], names[at]))
                            .toList(),
                    new Money(new BigDecimal(money[0]), Currency.getInstance(money[1])));
        };
    }

    /**
     * @param words beginning of the keys of the texts that name the constants
     */
    static FieldType constant(String words) {
        return (part, stored) -> new FieldValue.Constant(words, stored);
    }

    /**
     * @param kind of the thing that is referred to
     */
    static FieldType reference(String kind) {
        return (part, stored) -> new FieldValue.Reference(kind, UUID.fromString(stored));
    }

    /**
     * @param part what follows the name of the field: {@code zh} of {@code title.zh}; empty for the field itself
     * @param stored as {@link FieldValue#stored} gave it
     */
    FieldValue read(String part, String stored);
}
