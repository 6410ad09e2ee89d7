package org.caravanserai.platform.forms;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Money;
import org.caravanserai.domain.shared.OneOf;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.shared.Tags;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of a form and collects every fault with its field instead of stopping at the first. All methods
 * return null for an empty or invalid field; call {@link #throwIfAny} before using the values.
 */
public final class FormFields {

    private final Invalid.Collector faults = new Invalid.Collector();

    /** Whether something is written; if not, that is a fault. */
    public boolean needed(String field, @Nullable String text) {
        if (isBlank(text)) {
            wrong(field, "required");
            return false;
        }
        return true;
    }

    public void wrong(String field, String key, Object... arguments) {
        faults.check(false, field, key, arguments);
    }

    public boolean anyWrong() {
        return !faults.isEmpty();
    }

    /** All faults, in the order in which they were found. */
    public Invalid refusal() {
        return faults.refusal();
    }

    /**
     * @throws Invalid with all faults when there are any
     */
    public void throwIfAny() {
        faults.throwIfAny();
    }

    /**
     * A text in one language.
     *
     * @param most longest text, in characters
     */
    public @Nullable String text(String field, @Nullable String text, int most) {
        if (isBlank(text)) {
            return null;
        }
        var stripped = String.valueOf(text).strip();
        if (stripped.length() > most) {
            wrong(field, "text-too-long", most);
            return null;
        }
        return stripped;
    }

    /** A text in several languages, by their tags; empty, not null, where nothing is written. */
    public @Nullable LocalizedText text(String field, @Nullable Map<String, String> texts) {
        return value(field, () -> new LocalizedText(texts == null ? Map.of() : texts));
    }

    /** A constant by its name. */
    public <E extends Enum<E>> @Nullable E constant(Class<E> type, String field, @Nullable String name) {
        return isBlank(name) ? null : value(field, () -> OneOf.constant(type, field, name));
    }

    /** Like {@link #constant}, but a missing value is an error. */
    public <E extends Enum<E>> @Nullable E neededConstant(Class<E> type, String field, @Nullable String name) {
        return needed(field, name) ? constant(type, field, name) : null;
    }

    /** The thing that a slug names. */
    public <T> @Nullable UUID reference(
            String field, @Nullable String slug, Function<Slug, Optional<T>> look, Function<T, UUID> id) {
        if (isBlank(slug)) {
            return null;
        }
        var address = value(field, () -> Slug.of(String.valueOf(slug).strip()));
        if (address == null) {
            return null;
        }
        var found = look.apply(address).map(id);
        if (found.isEmpty()) {
            wrong(field, "unknown-reference", String.valueOf(slug));
        }
        return found.orElse(null);
    }

    public @Nullable CountryCode country(String field, @Nullable String code) {
        return isBlank(code) ? null : value(field, () -> CountryCode.of(String.valueOf(code)));
    }

    /** A language by its tag. */
    public @Nullable LanguageTag language(String field, @Nullable String tag) {
        return isBlank(tag) ? null : value(field, () -> LanguageTag.of(String.valueOf(tag)));
    }

    /** Languages by their tags, each once; empty, not null, where nothing is written. */
    public @Nullable Tags languages(String field, @Nullable Collection<String> tags) {
        return value(field, () -> Tags.languages(tags == null ? List.of() : tags));
    }

    /**
     * A list, of which every faulty entry is named by its place: {@code names[2]}, or {@code names[2].language} where the
     * reading names a field of its own.
     *
     * @param read makes one entry, or throws {@link Invalid}
     * @return the entries that could be read
     */
    public <S, T> List<T> list(String field, @Nullable List<S> written, Function<S, T> read) {
        var entries = written == null ? List.<S>of() : written;
        var found = new ArrayList<T>();
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            var made = below(field + "[" + i + "]", () -> read.apply(entry));
            if (made != null) {
                found.add(made);
            }
        }
        return found;
    }

    /** A time zone of the IANA database, which knows daylight saving time; a bare offset does not. */
    public @Nullable ZoneId zone(String field, @Nullable String id) {
        return isBlank(id) ? null : value(field, () -> TimeTexts.zone(field, String.valueOf(id)));
    }

    /**
     * A moment, written with an offset or as local time in the zone. A local time that the clocks skip is a fault; for one
     * that occurs twice the earlier moment is used, and the later one has to be written with its offset.
     *
     * @param zone null where it was wrong: then a local time is checked, but cannot be placed
     */
    public @Nullable Instant time(String field, @Nullable String text, @Nullable ZoneId zone) {
        return isBlank(text) ? null : value(field, () -> TimeTexts.instant(field, String.valueOf(text), zone));
    }

    /** A date such as 2027-05-10. */
    public @Nullable LocalDate date(String field, @Nullable String text) {
        return isBlank(text) ? null : value(field, () -> TimeTexts.date(field, String.valueOf(text)));
    }

    /** A whole number between two others, both included. */
    public @Nullable Integer integer(String field, @Nullable String text, int least, int most) {
        return isBlank(text) ? null : value(field, () -> Numbers.integer(field, String.valueOf(text), least, most));
    }

    /** A decimal number such as 3.5. */
    public @Nullable BigDecimal decimal(String field, @Nullable String text) {
        return isBlank(text) ? null : value(field, () -> Numbers.decimal(field, String.valueOf(text)));
    }

    /**
     * An amount with its currency.
     *
     * @param field of the amount; faults of the currency are {@code field.currency}
     * @param currency ISO 4217 code
     */
    public @Nullable Money money(String field, @Nullable String amount, @Nullable String currency) {
        var number = decimal(field, amount);
        if (number == null || !needed(field + ".currency", currency)) {
            return null;
        }
        var unit = value(field + ".currency", () -> Numbers.currency(field, String.valueOf(currency)));
        return unit == null ? null : value(field, () -> new Money(number, unit));
    }

    /** Builds a value; all its errors are reported for this field. */
    public <T> @Nullable T value(String field, Supplier<T> construction) {
        return faults.value(own -> field, construction);
    }

    /** Builds an object; its errors keep their own field names. */
    public <T> @Nullable T whole(Supplier<T> construction) {
        return faults.value(own -> own, construction);
    }

    /** What the construction makes; its faults are those of fields below this one: {@code field.own}. */
    public <T> @Nullable T below(String field, Supplier<T> construction) {
        return faults.value(own -> own.isEmpty() ? field : field + "." + own, construction);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
