package org.caravanserai.domain.search;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How people mistype. Two words are near when one becomes the other by few of these: a letter left out, added, exchanged, or two
 * neighbours swapped. To find near words without comparing with all, each word is kept under what is left of its beginning when
 * letters are taken away: near words always share such a rest.
 */
public final class EditDistance {

    private static final int SHORTEST_MENDED = 4;
    private static final int LENGTH_FOR_TWO = 8;
    private static final int BEGINNING = 8;

    private EditDistance() {}

    /** How many typing errors are corrected in a word: none in short words, one in longer ones, two in long ones. */
    public static int slips(String typed) {
        int length = typed.length();
        return length < SHORTEST_MENDED ? 0 : length < LENGTH_FOR_TWO ? 1 : 2;
    }

    /** The rests under which a known word is kept, so that every typed word that may mean it is found. */
    public static Set<String> restsOfKnown(String word) {
        return rests(word, word.length() >= LENGTH_FOR_TWO - 2 ? 2 : 1);
    }

    public static Set<String> restsOfTyped(String typed) {
        return rests(typed, slips(typed));
    }

    private static Set<String> rests(String word, int slips) {
        String beginning = word.length() > BEGINNING ? word.substring(0, BEGINNING) : word;
        Set<String> rests = new LinkedHashSet<>(Set.of(beginning));
        Set<String> last = rests;
        for (int taken = 0; taken < slips; taken++) {
            Set<String> shorter = new LinkedHashSet<>();
            for (String rest : last) {
                for (int i = 0; i < rest.length(); i++) {
                    shorter.add(rest.substring(0, i) + rest.substring(i + 1));
                }
            }
            rests = new LinkedHashSet<>(rests);
            rests.addAll(shorter);
            last = shorter;
        }
        rests.remove("");
        return rests;
    }

    /** The number of slips between two words (optimal string alignment). */
    public static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int exchanged = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(exchanged, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && swapped(one, other, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private static boolean swapped(String one, String other, int i, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
