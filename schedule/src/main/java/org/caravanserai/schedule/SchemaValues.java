package org.caravanserai.schedule;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Requirements for single values in both strict formats. */
final class SchemaValues {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9_-]+[a-z0-9]");
    private static final Pattern KEPT = Pattern.compile("[A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=%]");

    private final Set<Long> ids = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private long nextId = 1;

    /** The number itself where it is positive and was not used before, else one that is free. */
    long freeId(@Nullable Long id) {
        if (id != null && id > 0 && ids.add(id)) {
            return id;
        }
        while (!ids.add(nextId)) {
            nextId++;
        }
        return nextId;
    }

    /** Numbers that must stay free for those who have them. */
    SchemaValues reserve(Set<Long> used) {
        nextId = used.stream()
                        .mapToLong(Long::longValue)
                        .filter(id -> id > 0 && id < Long.MAX_VALUE / 2)
                        .max()
                        .orElse(0)
                + 1;
        return this;
    }

    /** Whether this name of this kind is met for the first time. */
    boolean isNew(String kind, String name) {
        return names.add(kind + " " + name);
    }

    /** An absolute address in ASCII made of {@code text}, or null when there is no telling. */
    static @Nullable String uri(@Nullable String text, @Nullable String base) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(encoded(text.trim()));
            if (!uri.isAbsolute() && base != null) {
                uri = new URI(encoded(base.trim())).resolve(uri);
            }
            boolean whole = uri.isAbsolute() && uri.getSchemeSpecificPart().length() > 2;
            return whole && !(uri.getRawSchemeSpecificPart().startsWith("//") && uri.getRawAuthority() == null)
                    ? uri.toString()
                    : null;
        } catch (URISyntaxException | IllegalArgumentException hopeless) {
            return null;
        }
    }

    /** Like {@link #uri}, restricted to web addresses. */
    static @Nullable String http(@Nullable String text, @Nullable String base) {
        String uri = uri(text, base);
        return uri != null && uri.matches("https?://.*") ? uri : null;
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder();
        text.codePoints().forEach(c -> {
            String character = Character.toString(c);
            if (KEPT.matcher(character).matches()) {
                encoded.append(character);
            } else {
                for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
                    encoded.append("%%%02X".formatted(b & 0xFF));
                }
            }
        });
        return encoded.toString();
    }

    static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /** Lower case Latin, digits, {@code _} and {@code -}; what has none of them becomes {@code otherwise}. */
    static String slug(String text, String otherwise) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^a-z0-9_-]+", "_")
                .replaceAll("[_-]+$", "")
                .replaceAll("^_+", "");
        return isSlug(plain) ? plain : otherwise;
    }

    /** At least four characters that both forms accept as the acronym of a conference. */
    static String acronym(String text) {
        String plain = slug(text, "conference").replace("-", "_");
        return plain.length() < 4 ? plain + "_conf" : plain;
    }
}
