package org.caravanserai.platform.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A document's XHTML with places to fill: <code>${name}</code>, in text or within the quotes of an attribute. Nothing else is evaluated.
 * A template is a resource beside a class of its area; its own styles stand in its head, behind those that the {@link PdfWriter} adds.
 */
public final class DocumentTemplate {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Za-z0-9]+)}");

    private final String name;
    private final String text;

    private DocumentTemplate(String name, String text) {
        this.name = name;
        this.text = text;
    }

    /** The resource of this name beside the class. */
    public static DocumentTemplate of(Class<?> beside, String name) {
        try (var content = beside.getResourceAsStream(name)) {
            if (content == null) {
                throw new IllegalArgumentException("no template " + name + " beside " + beside.getName());
            }
            return new DocumentTemplate(name, new String(content.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * The document with every place filled.
     *
     * @param values {@link Markup} as it is, anything else as text
     * @throws IllegalArgumentException when a place has no value
     */
    public String fill(Map<String, ?> values) {
        return PLACE.matcher(text).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + place.group() + " of " + name);
            }
            return Matcher.quoteReplacement(Markup.of(value).xhtml());
        });
    }
}
