package org.caravanserai.domain.centers.center;

import java.util.UUID;

/**
 * Whose private data the present transaction may touch. The database shows the private rows of no other center, also to a
 * statement that forgets to ask for one; at the beginning of a transaction it shows none.
 */
public interface CenterScope {

    /** From here on the transaction sees the private rows of this center, and of those entered before. */
    void enter(UUID center);
}
