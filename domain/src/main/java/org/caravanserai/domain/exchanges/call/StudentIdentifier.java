package org.caravanserai.domain.exchanges.call;

import java.util.regex.Pattern;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.domain.shared.SingleValue;

/**
 * A European Student Identifier, {@code urn:schac:personalUniqueCode:int:esi:math.example.edu:xxxxxxxxxx}: the prefix that SCHAC
 * registers for it, the home organization (a domain) or the country that issues codes for all its students (two letters), and the
 * code. The prefix and the domain do not depend on case, the code does.
 */
public record StudentIdentifier(String value) implements SingleValue {

    public static final String PREFIX = "urn:schac:personalUniqueCode:int:esi:";

    /** An example for error messages. */
    private static final String EXAMPLE = PREFIX + "example.edu:0123456789";

    private static final int LONGEST = 255;

    /** What stands after the prefix: who issues the code, and the code in the characters that a URN allows. */
    private static final Pattern REST = Pattern.compile(
            "([a-z]{2}|(?:[a-z0-9]++(?:-++[a-z0-9]++)*+\\.)++[a-z]{2,}):([A-Za-z0-9()+,\\-.:=@;$_!*'%/?#]+)",
            Pattern.CASE_INSENSITIVE);

    /**
     * @throws Invalid {@code not-a-student-identifier}, with an example
     */
    public StudentIdentifier {
        value = value.strip();
        boolean begins = value.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
        var rest = begins && value.length() <= LONGEST ? REST.matcher(value.substring(PREFIX.length())) : null;
        if (rest == null || !rest.matches()) {
            throw new Invalid("studentIdentifier", "not-a-student-identifier", EXAMPLE);
        }
        value = PREFIX + rest.group(1).toLowerCase(java.util.Locale.ROOT) + ":" + rest.group(2);
    }

    @Override
    public String toString() {
        return value;
    }
}
