package org.caravanserai.web.cooperation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.areas.AreaCatalog;
import org.caravanserai.web.cooperation.CooperationArea;
import org.caravanserai.web.shell.FailureTexts;
import org.caravanserai.web.shell.Texts;
import org.junit.jupiter.api.Test;

/** The faults of a draft in words. */
class DraftFaultsTest {

    private final DraftFaults faults =
            new DraftFaults(new Texts(), new FailureTexts(new AreaCatalog(List.of(new CooperationArea()))));

    private List<String> of(Locale language, String... fields) {
        return faults.of(
                new Invalid(List.of(fields).stream()
                        .map(field -> new Invalid.Violation(field, "required", List.of()))
                        .toList()),
                language);
    }

    @Test
    void eachFaultIsNamedAsItsFieldIsInTheForm() {
        assertThat(of(Locale.ENGLISH, "parties[0].sector", "parties[1].country", "title", "links[2].label.en"))
                .containsExactly(
                        "Party 1: Kind of party: Fill in this field.",
                        "Party 2: Country or region: Fill in this field.",
                        "Official name: Fill in this field.",
                        "Link 3: Fill in this field.");
        assertThat(of(Locale.FRENCH, "asOf")).first().asString().contains("\u00a0: ");
    }
}
