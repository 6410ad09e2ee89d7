package org.caravanserai.acceptance.harness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * Every form of the product is submitted with success by some browser test. Runs when the others are over, in a process of its own,
 * and compares only when all of them have run and were successful. The forms that no test submits yet are in a list that may only
 * become shorter.
 */
class FormsSubmittedLast {

    private static final Path WANTED = Path.of("target", "forms-not-submitted.txt");
    private static final Path LIST = Path.of("src", "test", "resources", "forms-not-submitted.txt");
    private static final String HOW = "cp acceptance/" + WANTED + " acceptance/" + LIST;

    @AfterAll
    static void theNextRunBeginsAnew() throws IOException {
        SentForms.forget();
    }

    @Test
    void everyFormIsSubmittedByABrowserTest() throws IOException, URISyntaxException {
        var ran = SentForms.ran();
        assumeTrue(
                ran.stream()
                        .filter(SentForms.Ran::successful)
                        .map(SentForms.Ran::name)
                        .collect(Collectors.toSet())
                        .containsAll(testClasses()),
                "only some of the tests have run, or some have failed");
        var missing = missing(SentForms.all());
        Files.write(WANTED, missing);
        assumeTrue(Files.exists(LIST), "there is no list yet: " + HOW);
        assertThat(missing)
                .as("forms that no browser test submits with success; the list becomes shorter by: " + HOW)
                .isSubsetOf(Files.readAllLines(LIST));
    }

    /** The forms of the pages that are not among those sent. */
    private static Collection<String> missing(List<SentForms.Sent> sent) {
        var pages = new PageForms();
        var missing = new TreeSet<>(pages.names());
        sent.forEach(each -> pages.sent(each.path(), each.id(), each.fields()).ifPresent(missing::remove));
        return missing;
    }

    private static Set<String> testClasses() throws IOException, URISyntaxException {
        var root = Path.of(FormsSubmittedLast.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith("ST.class"))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .collect(Collectors.toSet());
        }
    }
}
