package org.caravanserai.domain.cooperation.mechanism;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.LanguageTag;
import org.jspecify.annotations.Nullable;

/** What a scholarship scheme offers: places a year, for people who have reached a level in a language. */
@Embeddable
public class Scholarship {

    /** A year. */
    public static final int MOST_PLACES = 1_000_000;

    private static final int LONGEST = 40;

    @Column(name = "scholarship_places")
    private @Nullable Integer places;

    @Column(name = "scholarship_language")
    private @Nullable LanguageTag language;

    @Column(name = "scholarship_scheme")
    private @Nullable String scheme;

    @Column(name = "scholarship_scheme_version")
    private @Nullable String schemeVersion;

    @Column(name = "scholarship_level")
    private @Nullable String level;

    protected Scholarship() {}

    /**
     * @param places how many a year; null: not known
     * @param needed the level that is needed; null: none
     * @throws Invalid {@code scholarship.places}
     */
    public Scholarship(@Nullable Integer places, @Nullable Needed needed) {
        new Invalid.Collector()
                .check(
                        places == null || places >= 1 && places <= MOST_PLACES,
                        "scholarship.places",
                        "between",
                        1,
                        MOST_PLACES)
                .check(places != null || needed != null, "scholarship.places", "required")
                .throwIfAny();
        this.places = places;
        if (needed != null) {
            language = needed.language();
            scheme = needed.scheme();
            schemeVersion = needed.schemeVersion();
            level = needed.level();
        }
    }

    /**
     * A level in a language on a scale.
     *
     * @param scheme code of the scale
     */
    public record Needed(LanguageTag language, String scheme, String schemeVersion, String level) {

        /**
         * @throws Invalid {@code scholarship.level} when a part is empty or too long
         */
        public Needed {
            new Invalid.Collector()
                    .check(
                            isText(scheme) && isText(schemeVersion) && isText(level),
                            "scholarship.level",
                            "unknown-level",
                            level)
                    .throwIfAny();
        }

        private static boolean isText(String text) {
            return !text.isBlank() && text.length() <= LONGEST;
        }
    }

    public @Nullable Integer places() {
        return places;
    }

    /** The level that is needed; null: none. */
    public @Nullable Needed needed() {
        return language == null || scheme == null || schemeVersion == null || level == null
                ? null
                : new Needed(language, scheme, schemeVersion, level);
    }
}
