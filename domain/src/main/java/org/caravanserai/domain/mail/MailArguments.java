package org.caravanserai.domain.mail;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Values for the placeholders of an email, by the names of {@link MailTemplate#arguments()}. */
public record MailArguments(Map<String, String> values) implements Serializable {

    private static final String FORGOTTEN = "";

    public MailArguments {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public String value(String name) {
        return values.getOrDefault(name, FORGOTTEN);
    }

    /** The same, with these arguments blank. */
    MailArguments without(Set<String> names) {
        var kept = new TreeMap<>(values);
        names.forEach(name -> kept.put(name, FORGOTTEN));
        return new MailArguments(kept);
    }
}
