package org.caravanserai.cooperation.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.caravanserai.cooperation.testing.CooperationWorld;
import org.caravanserai.domain.cooperation.agreement.AgreementFact;
import org.caravanserai.domain.cooperation.agreement.EndingTerm;
import org.caravanserai.domain.cooperation.agreement.RenewalFacts;
import org.caravanserai.domain.cooperation.language.TeachingFacts;
import org.caravanserai.domain.cooperation.registry.RegistryEnds;
import org.caravanserai.domain.cooperation.registry.UpcomingEnd;
import org.caravanserai.domain.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class ListEndingsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final IndicatorQuestion QUESTION = new IndicatorQuestion(null, DAY, null, null, null);

    private static LocalizedText text(String word) {
        return LocalizedText.of("en", word);
    }

    private static CooperationWorld filled(CooperationWorld world) {
        world.agreements.add(new AgreementFact(
                "70MJEJ3D53",
                "KZ",
                "jinling",
                text("Jinling"),
                "almaty",
                text("Almaty"),
                DAY.minusYears(3),
                DAY.plusDays(20)));
        world.agreements.add(new AgreementFact(
                "OVERTODAY1", "KZ", "jinling", text("Jinling"), "almaty", text("Almaty"), DAY.minusYears(3), DAY));
        world.wiring
                .answer(
                        RenewalFacts.class,
                        "ending",
                        asked -> List.of(
                                new EndingTerm(
                                        "AGREEMENT",
                                        "70MJEJ3D53",
                                        text("Students of geology"),
                                        "KZ",
                                        DAY.plusDays(20),
                                        null),
                                new EndingTerm(
                                        "CENTER",
                                        "vientiane",
                                        text("Center in Vientiane"),
                                        "LA",
                                        DAY.plusDays(10),
                                        null)))
                .answer(TeachingFacts.class, "centers", asked -> List.of())
                .answer(RegistryEnds.class, "hosts", asked -> Map.of("vientiane", text("University of Laos")))
                .answer(
                        RegistryEnds.class,
                        "ending",
                        asked -> List.of(new UpcomingEnd(
                                UpcomingEnd.Kind.INSTRUMENT,
                                "EXECUTIVE_PROGRAMME",
                                "programme-with-kazakhstan",
                                text("Executive programme"),
                                LocalizedText.EMPTY,
                                "CN",
                                List.of("KZ"),
                                DAY.plusDays(15),
                                null,
                                2,
                                null)));
        return world;
    }

    @Test
    void allKindsStandInOneListByNameTheFirstFirst() {
        var found = filled(CooperationWorld.withAnalyst()).of(ListEndings.class).execute(QUESTION, 90);
        assertThat(found.ends())
                .extracting(
                        end -> end.title().in("en"),
                        end -> end.owner().in("en"),
                        end -> end.daysLeft(DAY),
                        UpcomingEnd::people)
                .containsExactly(
                        tuple("Center in Vientiane", "University of Laos", 10L, 0L),
                        tuple("Executive programme", "", 15L, null),
                        tuple("Students of geology", "Jinling · Almaty", 20L, 0L));
    }

    @Test
    void strangersAreNotToldHowManyPeopleDependOnIt() {
        var found = filled(new CooperationWorld()).of(ListEndings.class).execute(QUESTION, 90);
        assertThat(found.ends()).hasSize(3).allMatch(end -> end.people() == null);
    }

    @Test
    void theTimeIsBetweenADayAndTenYears() {
        var list = filled(CooperationWorld.withAnalyst()).of(ListEndings.class);
        assertThat(list.execute(QUESTION, -5).days()).isEqualTo(1);
        assertThat(list.execute(QUESTION, 99_999).days()).isEqualTo(3660);
    }
}
