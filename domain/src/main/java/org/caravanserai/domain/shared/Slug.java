package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of an address that people read: lower-case Latin letters, digits and hyphens, 2 to 80 characters. */
public record Slug(String value) implements SingleValue, Serializable {

    public static final int MAX_LENGTH = 80;

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    public Slug {
        if (value.length() < 2
                || value.length() > MAX_LENGTH
                || !SHAPE.matcher(value).matches()) {
            throw new Invalid("slug", "not-a-slug", value);
        }
    }

    /**
     * @throws Invalid {@code not-a-slug}; {@link #read} answers without one
     */
    public static Slug of(String value) {
        return new Slug(value);
    }

    /** What somebody has typed or clicked as an address; empty when it cannot be one. */
    public static Optional<Slug> read(String value) {
        return value.length() >= 2
                        && value.length() <= MAX_LENGTH
                        && SHAPE.matcher(value).matches()
                ? Optional.of(new Slug(value))
                : Optional.empty();
    }

    /** Makes a slug of a title; a title without Latin letters or digits gives the fallback. */
    public static Slug from(String title, String fallback) {
        var latin = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var cut = latin.length() > 60 ? latin.substring(0, 60).replaceAll("-$", "") : latin;
        return new Slug(cut.length() < 2 ? fallback : cut);
    }

    /** The same with a number behind it, for the next one of that name. */
    public Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
