package org.caravanserai.domain.centers.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.caravanserai.domain.shared.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CenterApplicationTest {

    private static final UUID CENTER = Ids.next();
    private static final String TOO_LONG = "a".repeat(CenterApplication.MAX_LENGTH + 1);

    private final CenterApplication application = new CenterApplication(CENTER);

    private static Map<ApplicationPart, String> all() {
        var texts = new EnumMap<ApplicationPart, String>(ApplicationPart.class);
        for (var part : ApplicationPart.values()) {
            texts.put(part, "About " + part);
        }
        return texts;
    }

    @Test
    void aNewApplicationSaysNothing() {
        assertThat(application.center()).isEqualTo(CENTER);
        assertThat(application.version()).isZero();
        assertThat(application.texts()).isEmpty();
    }

    @Test
    void partsAreKeptInTheirOrderWithoutSpacesAround() {
        application.write(Map.of(ApplicationPart.FUNDING, " Fees. ", ApplicationPart.LETTER, "We apply.\n"));

        assertThat(application.texts())
                .containsExactly(
                        Map.entry(ApplicationPart.LETTER, "We apply."), Map.entry(ApplicationPart.FUNDING, "Fees."));
    }

    @Test
    void whatIsWrittenReplacesAllThatWasSaidBefore() {
        application.write(all());

        application.write(Map.of(ApplicationPart.FUNDING, "Grants.", ApplicationPart.LETTER, " "));

        assertThat(application.texts()).containsExactly(Map.entry(ApplicationPart.FUNDING, "Grants."));
    }

    @Test
    void aTextThatIsTooLongChangesNothing() {
        application.write(Map.of(ApplicationPart.LETTER, "We apply."));
        var texts = new EnumMap<ApplicationPart, String>(ApplicationPart.class);
        texts.put(ApplicationPart.LETTER, TOO_LONG);
        texts.put(ApplicationPart.OPERATION, "Fine.");
        texts.put(ApplicationPart.FUNDING, TOO_LONG);

        assertInvalid(
                List.of("application.LETTER: text-too-long", "application.FUNDING: text-too-long"),
                () -> application.write(texts));
        assertThat(application.texts()).containsExactly(Map.entry(ApplicationPart.LETTER, "We apply."));
    }

    @ParameterizedTest
    @EnumSource(ApplicationPart.class)
    void eachPartIsNeededAsTextOrAsFile(ApplicationPart part) {
        var texts = all();
        texts.remove(part);
        application.write(texts);

        assertInvalid("application." + part + ": required", () -> application.requireComplete(Set.of()));
        assertThatCode(() -> application.requireComplete(Set.of(part))).doesNotThrowAnyException();
    }

    @Test
    void filesAloneMakeAnApplicationComplete() {
        assertThatCode(() -> application.requireComplete(EnumSet.allOf(ApplicationPart.class)))
                .doesNotThrowAnyException();
        assertInvalid(
                Arrays.stream(ApplicationPart.values())
                        .map(part -> "application." + part + ": required")
                        .toList(),
                () -> application.requireComplete(Set.of()));
    }

    @Test
    void textsOfPartsAreEqualByWhatTheySay() {
        assertThat(new PartText(ApplicationPart.LETTER, "We apply."))
                .isEqualTo(new PartText(ApplicationPart.LETTER, "We apply."))
                .hasSameHashCodeAs(new PartText(ApplicationPart.LETTER, "We apply."))
                .isNotEqualTo(new PartText(ApplicationPart.FUNDING, "We apply."))
                .isNotEqualTo(new PartText(ApplicationPart.LETTER, "Fees."))
                .isNotEqualTo("We apply.");
    }
}
