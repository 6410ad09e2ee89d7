package org.caravanserai.persistence.shared;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.caravanserai.domain.shared.PersonIdentity;

/** Redacts personal data in texts that are kept. */
public final class Redaction {

    /** Replacement for erased text; the trigger on history checks it too. */
    public static final String MARK = "[…]";

    private Redaction() {}

    /** A regular expression of PostgreSQL that finds it, for {@code ~*} and {@code regexp_replace(…, 'gi')}. */
    public static String pattern(PersonIdentity person) {
        return person.wording().stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Redaction::literal)
                .collect(Collectors.joining("|"));
    }

    private static String literal(String text) {
        return text.replaceAll("[^\\p{L}\\p{M}\\p{N}\\s]", "\\\\$0");
    }
}
