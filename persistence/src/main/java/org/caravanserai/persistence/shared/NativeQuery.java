package org.caravanserai.persistence.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A native query that grows: each argument takes the next position and stands where it is written. */
public final class NativeQuery {

    private final List<Object> arguments = new ArrayList<>();

    /** The placeholder of a new argument. */
    public String arg(Object value) {
        arguments.add(value);
        return "?" + arguments.size();
    }

    /** The placeholder of a {@code text[]}. */
    public String words(Collection<String> words) {
        return arg(Json.typed(
                "_text",
                words.stream()
                        .map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        .collect(Collectors.joining(",", "{", "}"))));
    }

    /** Binds the arguments whose placeholders stand in the text. */
    public Query on(EntityManager entities, String text) {
        var query = entities.createNativeQuery(text);
        for (int position = 1; position <= arguments.size(); position++) {
            if (text.contains("?" + position)) {
                query.setParameter(position, arguments.get(position - 1));
            }
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    public List<Object[]> rows(EntityManager entities, String text) {
        return on(entities, text).getResultList();
    }
}
