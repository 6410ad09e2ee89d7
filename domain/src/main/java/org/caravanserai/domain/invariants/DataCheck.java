package org.caravanserai.domain.invariants;

import java.util.List;

/** Checks every rule of the live data; changes nothing. */
public interface DataCheck {

    /** All rules in their order, including those that are not violated. */
    List<CheckedRule> run();
}
