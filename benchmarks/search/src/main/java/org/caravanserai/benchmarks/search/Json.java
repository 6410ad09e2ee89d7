package org.caravanserai.benchmarks.search;

import java.util.Map;
import java.util.stream.Collectors;

/** Texts in several languages as JSON; the generator's words need no escaping. */
final class Json {

    private Json() {}

    static String of(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(text -> "\"" + text.getKey() + "\":\"" + text.getValue().replace("\"", "") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }
}
