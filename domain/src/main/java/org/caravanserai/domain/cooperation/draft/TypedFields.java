package org.caravanserai.domain.cooperation.draft;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.caravanserai.domain.shared.Invalid;

/**
 * What was typed into a form, as text by the names of its fields: {@code title.en}, {@code parties[0].role}. Nothing is checked, so that a draft can
 * be saved at any time; only fields in which something stands are there.
 */
public record TypedFields(Map<String, String> values) {

    /** In characters, of all fields together. */
    public static final int MOST = 200_000;

    public TypedFields {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
        if (values.values().stream().mapToInt(String::length).sum() > MOST) {
            throw new Invalid("summary", "text-too-long", MOST);
        }
    }
}
