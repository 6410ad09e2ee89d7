package org.caravanserai.persistence.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is kept in memory for the tests of use cases promises the same as PostgreSQL does. */
class PortContractsTest {

    private static final Path PORTS_IN_MEMORY = Path.of("../domain/src/test/java");
    private static final Path AGAINST_POSTGRES = Path.of("src/test/java");

    /** Ports in memory without a contract, and why. */
    private static final Map<String, String> WITHOUT_CONTRACT = Map.of(
            "Seats", "a step of the registrations, which have one",
            "OptionPlaces", "counted by the triggers of the registrations");

    private static final Pattern IMPLEMENTS = Pattern.compile(
            "(?:class|record) \\w+(?:\\([^)]*\\))?(?: extends [\\w.<>]+)?\\s+implements ([\\w\\s,.<>]+?)\\s*\\{");
    private static final Pattern EXTENDS = Pattern.compile("interface \\w+Contract\\s+extends ([\\w\\s,]+?)\\s*\\{");
    private static final Pattern ASKED_FOR = Pattern.compile("(?m)^    (\\w+) \\w+\\(\\);");
    private static final Pattern CONTRACT = Pattern.compile("\\b\\w+Contract\\b");

    @Test
    void everyPortInMemoryHasAContractThatPostgresPassesToo() throws IOException {
        var contracts = sources(PORTS_IN_MEMORY, "\\w+Contract");
        var passed = withTheirParents(
                sources(AGAINST_POSTGRES, "\\w+ContractIT").values().stream()
                        .flatMap(source -> all(CONTRACT, source, MatchResult::group).stream())
                        .collect(Collectors.toSet()),
                contracts);
        var covered = new HashSet<String>();
        passed.stream().filter(contracts::containsKey).forEach(name -> {
            covered.add(name.substring(0, name.length() - "Contract".length()));
            covered.addAll(all(ASKED_FOR, contracts.get(name), match -> match.group(1)));
        });
        var inMemory = new TreeSet<String>();
        sources(PORTS_IN_MEMORY, "Memory\\w+(?<!Test)")
                .values()
                .forEach(source -> all(IMPLEMENTS, source, match -> match.group(1)).stream()
                        .flatMap(names ->
                                Arrays.stream(names.replaceAll("<[^>]*>", "").split(",")))
                        .forEach(name -> inMemory.add(name.strip())));
        assertThat(inMemory).hasSizeGreaterThan(50);
        inMemory.removeAll(covered);
        assertThat(inMemory).containsExactlyInAnyOrderElementsOf(WITHOUT_CONTRACT.keySet());
    }

    private static Set<String> withTheirParents(Set<String> names, Map<String, String> contracts) {
        var found = new HashSet<String>();
        var open = new ArrayDeque<>(names);
        while (!open.isEmpty()) {
            var name = open.pop();
            if (found.add(name)) {
                all(EXTENDS, contracts.getOrDefault(name, ""), match -> match.group(1)).stream()
                        .flatMap(parents -> Arrays.stream(parents.split(",")))
                        .forEach(parent -> open.push(parent.strip()));
            }
        }
        return found;
    }

    private static List<String> all(Pattern pattern, String source, Function<MatchResult, String> part) {
        return pattern.matcher(source).results().map(part).toList();
    }

    /** The classes with such names and their sources. */
    private static Map<String, String> sources(Path folder, String name) throws IOException {
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(each -> each.getFileName().toString().matches(name + "\\.java"))
                    .toList()) {
                found.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return found;
    }
}
