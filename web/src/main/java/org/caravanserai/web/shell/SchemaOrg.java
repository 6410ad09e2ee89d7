package org.caravanserai.web.shell;

import jakarta.json.Json;
import java.util.List;
import java.util.Map;

/** Writes what a page is about for search engines, in the words of schema.org. */
final class SchemaOrg {

    private SchemaOrg() {}

    /** Things that belong together as JSON-LD; safe inside a script element. */
    static String written(List<Map<String, Object>> things) {
        return Json.createObjectBuilder(Map.of("@context", "https://schema.org", "@graph", things))
                .build()
                .toString()
                .replace("<", "\\u003c");
    }
}
