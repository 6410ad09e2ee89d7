package org.caravanserai.domain.imports;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the numbers in a column of a file, or in several, are written: for how many cells only one style makes sense, and for how many both do, as for
 * {@code 12,345}.
 *
 * @param unclear a cell that both styles read, and differently; null where there is none
 */
public record NumberForms(long point, long comma, @Nullable String unclear) {

    /** No cells at all. */
    public static final NumberForms NONE = new NumberForms(0, 0, null);

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'’]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d[\\d.,]{0,60}");
    private static final Pattern UNCLEAR = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");

    /** These cells and another one. */
    public NumberForms with(String cell) {
        var plain = plain(cell);
        if (!NUMBER.matcher(plain).matches()) {
            return this;
        }
        int points = (int) plain.chars().filter(c -> c == '.').count();
        int commas = (int) plain.chars().filter(c -> c == ',').count();
        if (points + commas == 0) {
            return this;
        }
        if (UNCLEAR.matcher(plain).matches()) {
            return unclear == null ? new NumberForms(point, comma, cell.strip()) : this;
        }
        return decimals(plain, points, commas) == NumberStyle.POINT
                ? new NumberForms(point + 1, comma, unclear)
                : new NumberForms(point, comma + 1, unclear);
    }

    /** What stands last is before the decimals, unless it stands there more than once. */
    private static NumberStyle decimals(String plain, int points, int commas) {
        if (points > 1 || commas > 1) {
            return points > 1 ? NumberStyle.COMMA : NumberStyle.POINT;
        }
        return plain.lastIndexOf('.') > plain.lastIndexOf(',') ? NumberStyle.POINT : NumberStyle.COMMA;
    }

    /** The cell without what separates thousands in each style. */
    public static String plain(String cell) {
        return SPACES.matcher(cell).replaceAll("");
    }

    public NumberForms plus(NumberForms more) {
        return new NumberForms(point + more.point, comma + more.comma, unclear == null ? more.unclear : unclear);
    }

    /** The style that all cells agree on; empty when they contradict each other, or when nothing says how the unclear ones are meant. */
    public Optional<NumberStyle> style() {
        if (point > 0 && comma > 0 || point + comma == 0 && unclear != null) {
            return Optional.empty();
        }
        return Optional.of(comma > 0 ? NumberStyle.COMMA : NumberStyle.POINT);
    }
}
