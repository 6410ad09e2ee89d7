package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/** A detailed field of education: four digits of ISCED-F 2013, for example {@code 0613} software development. */
public record IscedField(String code) implements SingleValue, Serializable, Comparable<IscedField> {

    private static final Pattern SHAPE = Pattern.compile("(0\\d|10)\\d{2}");

    public IscedField {
        if (!SHAPE.matcher(code).matches()) {
            throw new Invalid("iscedF", "not-a-field-of-education", code);
        }
    }

    /**
     * @throws Invalid {@code not-a-field-of-education}
     */
    public static IscedField of(String code) {
        return new IscedField(code.strip());
    }

    /**
     * Whether the two are the same, or one of them is a broader field that holds the other: {@code 0610} (information and
     * communication technologies, not further defined) holds {@code 0613}.
     */
    public boolean overlaps(IscedField other) {
        var own = significant();
        var others = other.significant();
        return own.startsWith(others) || others.startsWith(own);
    }

    /** Whether this is the other one, or a broader field that holds it. */
    public boolean holds(IscedField other) {
        return other.significant().startsWith(significant());
    }

    /** The digits that say something: a zero at the end of a narrow or broad field says "not further defined". */
    private String significant() {
        return code.endsWith("00") ? code.substring(0, 2) : code.endsWith("0") ? code.substring(0, 3) : code;
    }

    @Override
    public int compareTo(IscedField other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
