package org.caravanserai.acceptance.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.caravanserai.domain.history.HistoryAction;
import org.caravanserai.domain.history.RecordedStep;
import org.caravanserai.domain.history.RecordedSteps;
import org.caravanserai.domain.mail.MailTemplate;
import org.caravanserai.domain.shared.LifecycleState;
import org.caravanserai.domain.webhooks.FactType;
import org.caravanserai.platform.mail.AreaEmails;
import org.caravanserai.platform.mail.Telling.Told;
import org.junit.jupiter.api.Test;

/** Whatever history records, every transition of every state machine among it, is told to somebody, or to nobody for a reason. */
class ToldTest {

    private static final Path TABLE = Path.of("..", "docs", "told.md");
    private static final Path WANTED = Path.of("target", "told.md");
    private static final String HEAD = """
        # Who is told of what

        Made of what each area says beside its emails (`AreaEmails.telling`); a test compares it, and fails when history records something of
        which it says nothing. Each email is a notice of the recipient's account too. The docstring of its template says who gets it.

        """;

    private static final String STEPS = """

        # Steps of state machines

        Made of what each area says beside its machines (`RecordedSteps`): as what history records each step, and so who is told of it.
        """;

    private static final List<RecordedStep> RECORDED = Contributions.of(RecordedSteps.class).stream()
            .flatMap(area -> area.steps().stream())
            .toList();
    /** Packages that only show or find what history has recorded. */
    private static final List<String> READERS = List.of("org.caravanserai.web", "org.caravanserai.persistence");

    private static final List<Told> ALL = Contributions.of(AreaEmails.class).stream()
            .flatMap(area -> area.telling().all().stream())
            .toList();

    @Test
    void somethingIsSaidOnceOfEverythingThatHistoryRecords() {
        assertThat(ALL.stream().<Object>map(Told::action))
                .containsExactlyInAnyOrderElementsOf(Contributions.constants(HistoryAction.class));
    }

    @Test
    void whatIsToldNamesAnEmailAndWhatIsNotAReason() {
        assertThat(ALL).allMatch(told -> told.by().isEmpty() == (told.why() != null));
    }

    @Test
    void everyEmailTellsSomethingThatHistoryRecordsUnlessTimeIsTheReason() {
        var byTime = List.of("CENTER_RENEWAL_DUE", "CLASS_INVITATION", "DAILY_SUMMARY", "SEARCH_NEWS", "TASKS_LATE");
        var telling = ALL.stream().flatMap(told -> told.by().stream()).toList();
        assertThat(Contributions.constants(MailTemplate.class).stream()
                        .filter(template -> !telling.contains(template))
                        .map(MailTemplate::name))
                .isSubsetOf(byTime);
    }

    /** Of the steps into states that are not recorded, {@code EveryStepTest} of the domain finds the reason. */
    @Test
    void whatRecordsAStepIsNamedByTheCodeThatTakesIt() {
        assertThat(RECORDED.stream().flatMap(step -> step.actions().stream()).distinct())
                .allSatisfy(action -> assertThat(Contributions.naming(
                                (Enum<?>) action,
                                READERS,
                                List.of(AreaEmails.class, RecordedSteps.class, FactType.class)))
                        .as("who records %s %s", action.subject().name(), action)
                        .isNotEmpty());
    }

    @Test
    void theTableIsTheOneThatWasReviewed() throws IOException {
        var subjects = new TreeMap<String, List<Told>>(ALL.stream()
                .collect(Collectors.groupingBy(told -> told.action().subject().name())));
        var wanted = HEAD
                + subjects.entrySet().stream()
                        .map(subject -> "## " + words(subject.getKey()) + "\n\n| what happens | told by |\n|---|---|\n"
                                + subject.getValue().stream()
                                        .sorted(Comparator.comparing(
                                                told -> told.action().name()))
                                        .map(ToldTest::row)
                                        .collect(Collectors.joining()))
                        .collect(Collectors.joining("\n"))
                + STEPS
                + machines();
        Files.createDirectories(WANTED.getParent());
        Files.writeString(WANTED, wanted);
        assertThat(Files.exists(TABLE) ? Files.readAllLines(TABLE) : List.of())
                .as("docs/told.md is not what the code says. If that is meant: cp acceptance/target/told.md docs/")
                .isEqualTo(wanted.lines().toList());
    }

    private static String machines() {
        var machines = new TreeMap<String, StringBuilder>();
        for (LifecycleState<?> from : Contributions.constants(LifecycleState.class)) {
            for (var to : next(from)) {
                RecordedStep.of(RECORDED, (Enum<?>) from, to).stream()
                        .flatMap(ToldTest::records)
                        .sorted()
                        .forEach(told -> machines.computeIfAbsent(
                                        to.getDeclaringClass().getSimpleName(), name -> new StringBuilder())
                                .append("| " + words(((Enum<?>) from).name()) + " | " + words(to.name()) + told));
            }
        }
        return machines.entrySet().stream()
                .map(machine -> "\n## " + words(machine.getKey().replaceAll("(?<=[a-z])(?=[A-Z])", "_"))
                        + "\n\n| from | to | what happens | told by |\n|---|---|---|---|\n" + machine.getValue())
                .collect(Collectors.joining());
    }

    private static List<Enum<?>> next(LifecycleState<?> from) {
        return from.next().stream()
                .<Enum<?>>map(next -> (Enum<?>) next)
                .sorted(Comparator.comparing(next -> next.ordinal()))
                .toList();
    }

    private static Stream<String> records(RecordedStep step) {
        return step.because() != null
                ? Stream.of(" | not recorded: " + step.because() + " | |\n")
                : ALL.stream()
                        .filter(told -> step.actions().contains(told.action()))
                        .map(told -> " " + row(told));
    }

    private static String row(Told told) {
        var by = told.by().isEmpty()
                ? Stream.of("nobody: " + Objects.requireNonNull(told.why()).words())
                : told.by().stream().map(MailTemplate::name).sorted();
        return "| " + words(told.action().name()) + " | " + by.collect(Collectors.joining(", ")) + " |\n";
    }

    private static String words(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
