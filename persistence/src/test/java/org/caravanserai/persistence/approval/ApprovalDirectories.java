package org.caravanserai.persistence.approval;

import java.util.List;
import org.caravanserai.domain.approval.ApprovalDirectory;
import org.caravanserai.persistence.shared.Sql;

/** The queue of some areas, for their tests. */
public final class ApprovalDirectories {

    private ApprovalDirectories() {}

    public static ApprovalDirectory of(Sql sql, ApprovalSource... sources) {
        return new SqlApprovalDirectory(sql, List.of(sources));
    }
}
