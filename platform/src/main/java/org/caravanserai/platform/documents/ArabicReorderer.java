package org.caravanserai.platform.documents;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins the letters of the Arabic script, also those of Persian, Urdu and Uyghur that ICU's own shaping leaves apart: each letter becomes
 * the presentation form that its neighbours ask for. The order of right-to-left text is ICU's.
 */
final class ArabicReorderer implements BidiReorderer {

    private static final int LAM = 0x0644;
    private static final Map<String, Integer> FORMS = new HashMap<>();
    private static final Map<Integer, String> LETTERS = new HashMap<>();

    static {
        readForms(0xfb50, 0xfdff);
        readForms(0xfe70, 0xfefc);
    }

    private final ICUBidiReorderer order = new ICUBidiReorderer();

    /** Takes letters and lam with alef; other ligatures and spaced marks stay as they are written. */
    private static void readForms(int first, int last) {
        for (int form = first; form <= last; form++) {
            var letters = Normalizer2.getNFKDInstance().getRawDecomposition(form);
            int kind = UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE);
            if (letters != null && isPositional(kind) && (letters.length() == 1 || isLamAlef(letters))) {
                FORMS.putIfAbsent(key(letters, kind), form);
                LETTERS.put(form, letters);
            }
        }
    }

    private static boolean isPositional(int kind) {
        return kind == UCharacter.DecompositionType.INITIAL
                || kind == UCharacter.DecompositionType.MEDIAL
                || kind == UCharacter.DecompositionType.FINAL
                || kind == UCharacter.DecompositionType.ISOLATED;
    }

    private static boolean isLamAlef(String letters) {
        return letters.length() == 2
                && letters.charAt(0) == LAM
                && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
    }

    private static String key(String letters, int kind) {
        return kind + letters;
    }

    @Override
    public String shapeText(String text) {
        var shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            var letters = i + 1 < text.length() && isLamAlef(text.substring(i, i + 2))
                    ? text.substring(i, i + 2)
                    : text.substring(i, i + 1);
            int last = i + letters.length() - 1;
            boolean before = joinsOn(text, i, -1);
            boolean after = joinsOn(text, last, 1);
            shaped.append(form(letters, before, after));
            i = last;
        }
        return shaped.toString();
    }

    private static String form(String letters, boolean before, boolean after) {
        int kind;
        if (before) {
            kind = after ? UCharacter.DecompositionType.MEDIAL : UCharacter.DecompositionType.FINAL;
        } else {
            kind = after ? UCharacter.DecompositionType.INITIAL : UCharacter.DecompositionType.ISOLATED;
        }
        var form = FORMS.get(key(letters, kind));
        return form == null ? letters : Character.toString(form);
    }

    /** Whether the letter and its neighbour on that side, marks passed over, hold on to each other. */
    private static boolean joinsOn(String text, int index, int side) {
        if (!joins(text.charAt(index), side)) {
            return false;
        }
        int neighbour = index + side;
        while (neighbour >= 0
                && neighbour < text.length()
                && joining(text.charAt(neighbour)) == UCharacter.JoiningType.TRANSPARENT) {
            neighbour += side;
        }
        return neighbour >= 0 && neighbour < text.length() && joins(text.charAt(neighbour), -side);
    }

    /** Whether a letter joins the one before it (-1) or after it (1). */
    private static boolean joins(char letter, int side) {
        return switch (joining(letter)) {
            case UCharacter.JoiningType.DUAL_JOINING, UCharacter.JoiningType.JOIN_CAUSING -> true;
            case UCharacter.JoiningType.RIGHT_JOINING -> side < 0;
            case UCharacter.JoiningType.LEFT_JOINING -> side > 0;
            default -> false;
        };
    }

    private static int joining(char letter) {
        return UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE);
    }

    @Override
    public String deshapeText(String text) {
        var letters = new StringBuilder(text.length());
        text.chars().forEach(form -> letters.append(LETTERS.getOrDefault(form, Character.toString(form))));
        return letters.toString();
    }

    @Override
    public String reorderRTLTextToLTR(String text) {
        return order.reorderRTLTextToLTR(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }
}
