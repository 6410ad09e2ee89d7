package org.caravanserai.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobRowsTest {

    private final List<String> done = new ArrayList<>();
    private final List<String> noted = new ArrayList<>();

    private void step(String row) {
        if (row.startsWith("bad")) {
            throw new IllegalStateException(row);
        }
        done.add(row);
    }

    @Test
    void aRowThatFailsDoesNotHoldUpTheOthersAndItsFaultIsKept() {
        int failed = JobRows.each(
                "a test",
                List.of("one", "bad two", "three"),
                this::step,
                (row, failure) -> noted.add(row + ": " + failure.getMessage()));
        assertThat(done).containsExactly("one", "three");
        assertThat(noted).containsExactly("bad two: bad two");
        assertThat(failed).isEqualTo(1);
    }

    @Test
    void allRowsThatAreDueAreDoneInOneRunSoManyAtOnce() {
        var due = new ArrayList<>(List.of("one", "two", "three", "four", "five"));
        JobRows.all("a test", 2, most -> due.stream().limit(most).toList(), row -> {
            step(row);
            due.remove(row);
        });
        assertThat(done).containsExactly("one", "two", "three", "four", "five");
    }

    @Test
    void rowsThatAllFailAreLeftForTheNextRun() {
        var asked = new ArrayList<Integer>();
        JobRows.all(
                "a test",
                2,
                most -> {
                    asked.add(most);
                    return List.of("bad one", "bad two");
                },
                this::step);
        assertThat(asked).containsExactly(2);
        assertThat(done).isEmpty();
    }
}
