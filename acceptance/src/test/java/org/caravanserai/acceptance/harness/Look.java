package org.caravanserai.acceptance.harness;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** How somebody looks at a page: language, light or dark, size of the window in CSS pixels; always without motion. */
public record Look(String language, boolean dark, int width, int height) {
    private static final int PHONE_WIDTH = 360;
    private static final int PHONE_HEIGHT = 740;

    public static Look desktop(String language) {
        return new Look(language, false, 1280, 900);
    }

    public static Look phone(String language) {
        return new Look(language, false, PHONE_WIDTH, PHONE_HEIGHT);
    }

    public Look atNight() {
        return new Look(language, true, width, height);
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
