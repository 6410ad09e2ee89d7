package org.caravanserai.domain.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.caravanserai.domain.access.Caller;
import org.caravanserai.domain.documents.DocumentAction;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;

/** Each step of each state machine of the domain is recorded in the history, or its area says why not. */
class EveryStepTest {

    @Test
    void eachStepIsRecordedAsAnActionOrTheAreaSaysWhyNot() {
        assertThat(DeclaredSteps.all()).hasSizeGreaterThan(150);
        assertThat(DeclaredSteps.all())
                .as("steps of which no RecordedSteps says as what history records them")
                .allSatisfy(
                        step -> assertThat(step.declared()).as(step.toString()).isNotEmpty());
    }

    @Test
    void aStepIsRecordedOrNotAndAReasonIsGivenIfNot() {
        assertThat(DeclaredSteps.declared())
                .allMatch(each -> each.actions().isEmpty()
                        == (each.because() != null && !each.because().isBlank()));
        assertThat(DeclaredSteps.all()).allSatisfy(step -> assertThat(step.declared().stream()
                        .map(each -> each.actions().isEmpty())
                        .distinct())
                .hasSize(1));
    }

    @Test
    void nothingIsDeclaredOfStepsThatThereAreNot() {
        var used = DeclaredSteps.all().stream()
                .flatMap(step -> step.declared().stream())
                .distinct();
        assertThat(DeclaredSteps.declared()).containsExactlyInAnyOrderElementsOf(used.toList());
    }

    @Test
    void anActionOfEachSubjectIsDeclaredOnceForAStep() {
        assertThat(DeclaredSteps.all())
                .allSatisfy(step -> assertThat(step.declared().stream().flatMap(each -> each.actions().stream()
                                .map(HistoryAction::subject)
                                .distinct()))
                        .as(step.toString())
                        .doesNotHaveDuplicates());
    }

    @Test
    void aStepThatIsRecordedAsSomethingElseIsNoticedInTheTestsOfItsUseCase() {
        var history = new MemoryHistory();
        history.add(entry(DocumentAction.REVOKED, DocumentState.ISSUED, DocumentState.REVOKED));
        assertThatThrownBy(() ->
                        history.add(entry(DocumentAction.SUPERSEDED, DocumentState.ISSUED, DocumentState.REVOKED)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("DOCUMENT SUPERSEDED");
    }

    private static HistoryEntry entry(HistoryAction action, Enum<?>... states) {
        var names = Stream.of(states).map(Enum::name).toList();
        return new HistoryEntry(Ids.next(), action, names.get(0), names.get(1), Caller.SYSTEM, null, Instant.EPOCH);
    }
}
