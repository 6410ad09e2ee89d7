package org.caravanserai.domain.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Telephone numbers as people write them: six to fifteen digits (ITU-T E.164) and an extension. */
public final class PhoneNumbers {

    private static final Pattern SHAPE =
            Pattern.compile("\\+?(?:[ ()./-]*[0-9]){6,15}(?: *(?:x|ext\\.?|#) *[0-9]{1,6})?");

    private PhoneNumbers() {}

    /**
     * Reads a new number; one that is stored already may have another shape.
     *
     * @param field whose fault it is
     * @throws Invalid {@code not-a-phone-number}
     */
    public static void require(String field, @Nullable String text) {
        if (text != null && !SHAPE.matcher(text.strip()).matches()) {
            throw new Invalid(field, "not-a-phone-number", text);
        }
    }
}
