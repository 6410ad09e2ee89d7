package org.caravanserai.acceptance.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How somebody looks at a page: language, light or dark, size of the window in CSS pixels; always without motion.
 *
 * @param onlyWords whether the look shows only that the words of its language have room
 */
public record Look(String language, boolean dark, int width, int height, boolean onlyWords) {
    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;

    public Look(String language, boolean dark, int width, int height) {
        this(language, dark, width, height, false);
    }

    public static Look desktop(String language) {
        return new Look(language, false, 1280, 900);
    }

    public static Look phone(String language) {
        return new Look(language, false, PHONE_WIDTH, PHONE_HEIGHT);
    }

    public Look atNight() {
        return new Look(language, true, width, height, onlyWords);
    }

    /** For a language that is longer than others, on a page whose accessibility other looks show. */
    public Look onlyForWords() {
        return new Look(language, dark, width, height, true);
    }

    /** {@code rtl} for Arabic, else {@code ltr}. */
    public String direction() {
        return language.equals("ar") ? "rtl" : "ltr";
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(language)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setViewportSize(width, height);
    }
}
