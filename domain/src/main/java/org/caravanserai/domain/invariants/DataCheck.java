package org.caravanserai.domain.invariants;

import java.util.List;

/** Checks every rule of the live data; changes nothing. */
public interface DataCheck {

    List<CheckedRule> run();
}
