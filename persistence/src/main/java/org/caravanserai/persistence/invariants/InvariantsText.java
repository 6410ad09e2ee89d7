package org.caravanserai.persistence.invariants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads blocks: a line {@code -- rule key: what must hold}, then one SELECT of the rows that break it. */
final class InvariantsText {
    private static final String START = "-- rule ";
    private static final Pattern STARTS = Pattern.compile("(?m)^(?=" + START + ")");
    private static final Pattern HEAD = Pattern.compile(START + "([a-z-]+): (.+)");

    private InvariantsText() {}

    /**
     * One block.
     *
     * @param key what the texts of pages know the rule by
     * @param name what must hold, in English
     */
    record Rule(String key, String name, String query) {}

    /** The rules in the order of the text. */
    static List<Rule> rules(String text) {
        Map<String, Rule> rules = new LinkedHashMap<>();
        STARTS.splitAsStream(text)
                .filter(block -> block.startsWith(START))
                .map(InvariantsText::rule)
                .forEach(rule -> {
                    if (rules.put(rule.key(), rule) != null) {
                        throw new IllegalStateException("Two invariants have the key " + rule.key());
                    }
                });
        return List.copyOf(rules.values());
    }

    private static Rule rule(String block) {
        var head = HEAD.matcher(block);
        if (!head.lookingAt()) {
            throw new IllegalStateException("Not \"-- rule key: what must hold\": " + block);
        }
        var query = block.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return new Rule(head.group(1), head.group(2).strip(), query.strip().replaceFirst(";$", ""));
    }
}
