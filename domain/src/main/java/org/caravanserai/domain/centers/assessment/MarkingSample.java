package org.caravanserai.domain.centers.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Draws the papers that a second marker sees. The same seed and papers give the same sample, so that anybody can draw it again. */
public final class MarkingSample {

    private MarkingSample() {}

    /**
     * The first of the papers after they were shuffled (Fisher and Yates, with the generator that {@link Random} specifies).
     *
     * @param seed stored with the assessment
     * @param papers enrolments with a first mark in the order of arrival
     */
    public static List<UUID> draw(long seed, List<UUID> papers, int size) {
        var random = new Random(seed);
        var shuffled = new ArrayList<>(papers);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            var kept = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, kept);
        }
        return List.copyOf(shuffled.subList(0, size));
    }
}
