package org.caravanserai.domain.shared;

import java.io.Serializable;
import java.util.regex.Pattern;

/** A detailed field of education: four digits of ISCED-F 2013, for example {@code 0613} software development. */
public record IscedField(String code) implements Serializable, Comparable<IscedField> {

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

    @Override
    public int compareTo(IscedField other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
