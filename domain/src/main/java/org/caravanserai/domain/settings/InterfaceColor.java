package org.caravanserai.domain.settings;

import java.util.Locale;
import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Invalid;

/**
 * A color in which links and buttons are shown on light ground, with shades of it that can be read on light and on dark ground, by the
 * contrast of WCAG 2.2 (success criterion 1.4.3).
 *
 * @param value as CSS writes it: {@code #} and six digits
 */
public record InterfaceColor(String value) {

    /** Contrast that text of any size needs. */
    public static final double READABLE = 4.5;

    /** The lightest ground on which it is text, and what is written on it. */
    private static final String WHITE = "#ffffff";

    /** Grounds on which links stand: the ones with the least contrast in light and in dark colors. */
    private static final String LIGHT_GROUND = "#f3ece0";

    private static final String DARK_GROUND = "#1b2427";

    private static final Pattern SHAPE = Pattern.compile("#[0-9a-f]{6}");
    private static final int STEPS = 50;

    /**
     * Faults: {@code not-a-color}, {@code color-contrast} with the contrast that it has and the one that is needed.
     */
    public InterfaceColor {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!SHAPE.matcher(value).matches()) {
            throw new Invalid("color", "not-a-color");
        }
        double least = Math.min(contrast(value, LIGHT_GROUND), contrast(value, WHITE));
        if (least < READABLE) {
            throw new Invalid("color", "color-contrast", Math.floor(least * 10) / 10, READABLE);
        }
    }

    /** The same for what is pointed at: darker. */
    public String strong() {
        return mixed(value, "#000000", 0.22);
    }

    /** A ground of this color on which its text can be read. */
    public String soft() {
        return readableGround(value, WHITE);
    }

    /** The color on dark ground: as light as it has to be to be read there. */
    public String onDark() {
        for (int step = 0; step < STEPS; step++) {
            var lighter = mixed(value, WHITE, (double) step / STEPS);
            if (contrast(lighter, DARK_GROUND) >= READABLE + 1.5) {
                return lighter;
            }
        }
        return WHITE;
    }

    /** As {@link #strong} on dark ground: lighter. */
    public String strongOnDark() {
        return mixed(onDark(), WHITE, 0.25);
    }

    /** As {@link #soft} on dark ground. */
    public String softOnDark() {
        return readableGround(onDark(), "#12191b");
    }

    private static String readableGround(String color, String ground) {
        for (double share = 0.86; share < 1; share += 0.02) {
            var mixed = mixed(color, ground, share);
            if (contrast(color, mixed) >= READABLE) {
                return mixed;
            }
        }
        return ground;
    }

    /** The contrast of two colors: from 1 for the same to 21 for black and white. */
    public static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String color) {
        return 0.2126 * linear(part(color, 0)) + 0.7152 * linear(part(color, 1)) + 0.0722 * linear(part(color, 2));
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int part(String color, int number) {
        return Integer.parseInt(color.substring(1 + 2 * number, 3 + 2 * number), 16);
    }

    private static String mixed(String color, String with, double share) {
        var mixed = new StringBuilder("#");
        for (int i = 0; i < 3; i++) {
            mixed.append("%02x".formatted((int) Math.round(part(color, i) * (1 - share) + part(with, i) * share)));
        }
        return mixed.toString();
    }
}
