package org.caravanserai.platform.invariants;

import jakarta.inject.Inject;
import java.util.List;
import org.caravanserai.domain.access.Permission;
import org.caravanserai.domain.invariants.CheckedRule;
import org.caravanserai.domain.invariants.DataCheck;
import org.caravanserai.platform.access.Requires;
import org.caravanserai.platform.access.UseCase;

/** Checks every rule of the live data. */
@UseCase
@Requires(Permission.CHECK_DATA)
public class CheckData {

    private final DataCheck check;

    @Inject
    public CheckData(DataCheck check) {
        this.check = check;
    }

    public List<CheckedRule> execute() {
        return check.run();
    }
}
