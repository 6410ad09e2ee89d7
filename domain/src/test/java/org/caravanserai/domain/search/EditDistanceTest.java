package org.caravanserai.domain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest(name = "{0} and {1} are {2} slips apart")
    @CsvSource({
        "forum, forum, 0",
        "forum, frum, 1",
        "forum, forrum, 1",
        "forum, fotum, 1",
        "forum, fourm, 1",
        "forum, fourn, 2",
        "'', forum, 5"
    })
    void countsSlips(String one, String other, int slips) {
        assertThat(EditDistance.distance(one, other)).isEqualTo(slips);
        assertThat(EditDistance.distance(other, one)).isEqualTo(slips);
    }

    @Test
    void aWordWithAllowedSlipsAlwaysSharesARest() {
        var random = new Random(11);
        for (int i = 0; i < 3_000; i++) {
            var known = word(random, 4 + random.nextInt(12));
            var typed = slip(random, known);
            if (EditDistance.slips(typed) == 2 && random.nextBoolean()) {
                typed = slip(random, typed);
            }
            if (EditDistance.distance(typed, known) <= EditDistance.slips(typed)) {
                assertThat(Collections.disjoint(EditDistance.restsOfTyped(typed), EditDistance.restsOfKnown(known)))
                        .as(typed + " for " + known)
                        .isFalse();
            }
        }
    }

    private static String word(Random random, int length) {
        var word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private static String slip(Random random, String word) {
        int at = random.nextInt(word.length());
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + 'q' + word.substring(at);
            case 2 -> word.substring(0, at) + 'q' + word.substring(at + 1);
            default ->
                at == 0
                        ? word
                        : word.substring(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.substring(at + 1);
        };
    }
}
