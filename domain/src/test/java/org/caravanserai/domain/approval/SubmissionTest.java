package org.caravanserai.domain.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.caravanserai.domain.shared.FieldCatalog;
import org.caravanserai.domain.shared.FieldDifference;
import org.caravanserai.domain.shared.FieldValue;
import org.junit.jupiter.api.Test;

class SubmissionTest {

    private record Said(Map<String, FieldValue> fields) implements Submission {}

    private static final Submission FIRST = new Said(Map.of("a", FieldValue.Text.of("one")));
    private static final Submission SECOND = new Said(Map.of("a", FieldValue.Text.of("two")));

    @Test
    void theFirstSubmissionChangesNothing() {
        assertThat(Submission.changes(List.of(FIRST), FieldCatalog.TEXTS)).isEmpty();
        assertThat(Submission.changes(List.of(), FieldCatalog.TEXTS)).isEmpty();
    }

    @Test
    void theLastSubmissionIsComparedWithTheOneBeforeIt() {
        assertThat(Submission.changes(List.of(SECOND, FIRST, SECOND), FieldCatalog.TEXTS))
                .extracting(FieldDifference::field)
                .containsExactly("a");
    }
}
