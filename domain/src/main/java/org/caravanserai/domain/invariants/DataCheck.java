package org.caravanserai.domain.invariants;

import java.util.List;

/** Checks every rule of the live data; changes nothing. */
public interface DataCheck {

    /** All rules in the order in which they stand, those that hold as well. */
    List<CheckedRule> run();
}
