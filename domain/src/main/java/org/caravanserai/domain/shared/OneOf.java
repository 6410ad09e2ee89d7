package org.caravanserai.domain.shared;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a word that has to be one of a known set, and says which ones there are when it is not. */
public final class OneOf {

    private OneOf() {}

    /**
     * The constant of this name, without the blanks around it.
     *
     * @param field of the fault
     * @throws Invalid {@code not-one-of} with what was written and the names there are; also when nothing was written
     */
    public static <E extends Enum<E>> E constant(Class<E> type, String field, @Nullable String name) {
        var wanted = name == null ? "" : name.strip();
        return Enum.valueOf(type, word(field, wanted, names(type)));
    }

    /** Like {@link #constant}, ignoring case. */
    public static <E extends Enum<E>> E constantInAnyCase(Class<E> type, String field, String name) {
        var wanted = name.strip().toUpperCase(Locale.ROOT);
        if (!names(type).contains(wanted)) {
            throw refusal(field, name, names(type));
        }
        return Enum.valueOf(type, wanted);
    }

    /**
     * The word itself.
     *
     * @throws Invalid {@code not-one-of} when it is not known
     */
    public static String word(String field, String word, Collection<String> known) {
        if (!known.contains(word)) {
            throw refusal(field, word, known);
        }
        return word;
    }

    private static Invalid refusal(String field, String word, Collection<String> known) {
        return new Invalid(field, "not-one-of", word, String.join(", ", known));
    }

    private static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }
}
