package org.caravanserai.persistence.invariants;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads named blocks: a line {@code -- name: what must hold}, then one SELECT of the rows that break it. */
final class InvariantsText {
    private static final String NAME = "-- name:";

    private InvariantsText() {}

    /** Queries by the names of their rules, in the order of the text. */
    static Map<String, String> queries(String text) {
        Map<String, StringBuilder> blocks = new LinkedHashMap<>();
        StringBuilder block = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.startsWith(NAME)) {
                String name = line.substring(NAME.length()).strip();
                block = new StringBuilder();
                if (blocks.put(name, block) != null) {
                    throw new IllegalStateException("Two invariants are named " + name);
                }
            } else if (!line.startsWith("--")) {
                block.append(line).append('\n');
            }
        }
        Map<String, String> queries = new LinkedHashMap<>();
        blocks.forEach(
                (name, query) -> queries.put(name, query.toString().strip().replaceFirst(";$", "")));
        return queries;
    }
}
