package org.caravanserai.web.cooperation.manage;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.domain.cooperation.reference.ListedCountry;
import org.caravanserai.domain.cooperation.reference.Region;
import org.caravanserai.domain.shared.Invalid;
import org.jspecify.annotations.Nullable;

/** Converts form fields to the input of use cases. */
final class FormTexts {

    private FormTexts() {}

    static @Nullable String of(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** A day that was typed into a draft; null where nothing was, or no day. */
    static @Nullable LocalDate day(@Nullable String typed) {
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    /** The rows of a list of a draft; none where it has no such list. */
    static <T> Stream<T> rows(@Nullable List<T> typed) {
        return typed == null ? Stream.of() : typed.stream().filter(Objects::nonNull);
    }

    /** A text of a draft by languages; empty where it has none. */
    static Map<String, String> texts(@Nullable Map<String, String> typed) {
        return typed == null ? Map.of() : typed;
    }

    static boolean isWritten(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    static boolean isWritten(Map<String, String> texts) {
        return texts.values().stream().anyMatch(FormTexts::isWritten);
    }

    /**
     * Countries with the region behind each that has none yet.
     *
     * @param region null: none has been chosen
     * @param known codes of the countries whose region is known
     */
    static List<ListedCountry> withRegion(
            List<ListedCountry> countries, @Nullable Region region, Collection<String> known) {
        return countries.stream()
                .map(each -> region == null || known.contains(each.value()) ? each : each.in(region))
                .toList();
    }

    /** Words with commas or spaces between them. */
    static List<String> words(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[,;\\s]+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    /** The same faults, of a list as a whole instead of its entries: the form has one field for the list. */
    static Invalid ofWholeLists(Invalid refusal) {
        return new Invalid(refusal.violations().stream()
                .map(fault ->
                        new Invalid.Violation(fault.field().replaceFirst("\\[.*", ""), fault.key(), fault.arguments()))
                .toList());
    }
}
