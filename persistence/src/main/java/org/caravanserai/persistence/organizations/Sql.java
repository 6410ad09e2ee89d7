package org.caravanserai.persistence.organizations;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.caravanserai.persistence.shared.Json;

/** A native query that grows: each argument takes the next position and stands where it is written. */
final class Sql {

    private final List<Object> arguments = new ArrayList<>();

    /** The placeholder of a new argument. */
    String arg(Object value) {
        arguments.add(value);
        return "?" + arguments.size();
    }

    /** The placeholder of a {@code text[]}. */
    String words(Collection<String> words) {
        return arg(Json.typed(
                "_text",
                words.stream()
                        .map(word -> '"' + word.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                        .toList()
                        .toString()
                        .replaceFirst("^\\[", "{")
                        .replaceFirst("\\]$", "}")));
    }

    Query on(EntityManager entities, String text) {
        var query = entities.createNativeQuery(text);
        for (int position = 1; position <= arguments.size(); position++) {
            if (text.contains("?" + position)) {
                query.setParameter(position, arguments.get(position - 1));
            }
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    List<Object[]> rows(EntityManager entities, String text) {
        return on(entities, text).getResultList();
    }
}
