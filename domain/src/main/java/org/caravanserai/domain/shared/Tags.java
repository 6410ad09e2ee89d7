package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** A list of short words, each once, in the order given: the languages of a person, the domains of an organization. */
public record Tags(List<String> values) implements Serializable {

    public static final Tags NONE = new Tags(List.of());

    public Tags {
        values = values.stream()
                .map(String::strip)
                .filter(w -> !w.isEmpty())
                .distinct()
                .toList();
    }

    public static Tags of(String... words) {
        return new Tags(List.of(words));
    }

    /** Languages by their tags, each checked. */
    public static Tags languages(Collection<String> tags) {
        return new Tags(tags.stream().map(tag -> LanguageTag.of(tag).value()).toList());
    }
}
