package org.caravanserai.domain.exchanges.call;

import java.io.Serializable;
import org.caravanserai.domain.shared.Invalid;

/**
 * How many references a call asks its applicants for. Referees write them by a link in an email; applicants do not read them.
 *
 * @param number 0 to {@link #MOST}; 0: none
 * @param required whether an application cannot be submitted before all have arrived; otherwise the reviewers see how many did
 */
public record RequestedReferences(int number, boolean required) implements Serializable {

    public static final int MOST = 5;

    public static final RequestedReferences NONE = new RequestedReferences(0, false);

    public RequestedReferences {
        if (number < 0 || number > MOST) {
            throw new Invalid("references", "between", 0, MOST);
        }
        required = required && number > 0;
    }

    /** Whether the call asks for any. */
    public boolean asked() {
        return number > 0;
    }

    /**
     * That none is missing where they are required.
     *
     * @param arrived how many have arrived
     * @throws Invalid {@code references-missing} for {@code references}, with how many arrived and how many are asked for
     */
    public void requireComplete(long arrived) {
        if (required && arrived < number) {
            throw new Invalid("references", "references-missing", arrived, number);
        }
    }
}
