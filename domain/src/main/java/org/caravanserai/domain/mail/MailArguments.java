package org.caravanserai.domain.mail;

import java.io.Serializable;
import java.util.Map;
import java.util.TreeMap;

/** What fills the texts of an email, by the names of {@link MailTemplate#arguments()}. */
public record MailArguments(Map<String, String> values) implements Serializable {

    private static final String FORGOTTEN = "";

    public MailArguments {
        values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    }

    public String value(String name) {
        return values.getOrDefault(name, FORGOTTEN);
    }

    /** Whether an argument of this kind is blank. */
    boolean lacks(MailTemplate.Kind kind, MailTemplate template) {
        return template.arguments().entrySet().stream()
                .anyMatch(argument ->
                        argument.getValue() == kind && value(argument.getKey()).isBlank());
    }

    /** Without what only the recipient may know. */
    MailArguments withoutSecrets(MailTemplate template) {
        var kept = new TreeMap<>(values);
        template.arguments().forEach((name, its) -> {
            if (its == MailTemplate.Kind.SECRET_LINK || its == MailTemplate.Kind.SECRET_TEXT) {
                kept.put(name, FORGOTTEN);
            }
        });
        return new MailArguments(kept);
    }
}
