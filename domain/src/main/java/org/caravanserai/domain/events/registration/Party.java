package org.caravanserai.domain.events.registration;

import jakarta.persistence.Embeddable;
import org.caravanserai.domain.shared.Invalid;

/** A person with accompanying people, who take places together. Immutable. */
@Embeddable
public class Party {

    /** Maximum number of accompanying people. */
    public static final int MAX_ACCOMPANYING = 20;

    private int accompanying;

    protected Party() {}

    /**
     * @throws Invalid {@code between} when more or fewer people come along than is possible
     */
    public Party(int accompanying) {
        if (accompanying < 0 || accompanying > MAX_ACCOMPANYING) {
            throw new Invalid("accompanying", "between", 0, MAX_ACCOMPANYING);
        }
        this.accompanying = accompanying;
    }

    /** People beside the one who signs up. */
    public int accompanying() {
        return accompanying;
    }

    /** Number of places taken. */
    public int places() {
        return 1 + accompanying;
    }
}
