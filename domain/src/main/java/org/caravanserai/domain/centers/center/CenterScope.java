package org.caravanserai.domain.centers.center;

import java.util.UUID;

/**
 * Whose private data the present transaction may touch. The database shows the private rows of no other center, also to a
 * statement that forgets to ask for one; at the beginning of a transaction it shows none.
 */
public interface CenterScope {

    /** Gives the rest of the transaction access to the private rows of this center, in addition to those entered before. */
    void enter(UUID center);
}
