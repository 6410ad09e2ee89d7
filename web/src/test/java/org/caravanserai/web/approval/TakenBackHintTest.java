package org.caravanserai.web.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TakenBackHintTest {

    private final TakenBackHint hint = new TakenBackHint();

    @Test
    void theAddressOfADossierThatIsGoneSaysWhy() {
        assertThat(hint.text("/manage/approvals/silk-road-forum", Map.of())).contains("approval.notFound");
        assertThat(hint.text("/manage/events/silk-road-forum", Map.of())).isEmpty();
    }
}
