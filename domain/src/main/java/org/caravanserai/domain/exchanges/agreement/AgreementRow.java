package org.caravanserai.domain.exchanges.agreement;

import java.util.List;
import org.caravanserai.domain.shared.AcademicYear;
import org.caravanserai.domain.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in a list.
 *
 * @param state on the day that it was asked
 * @param title of the latest revision
 * @param approvals how many parties have approved the latest revision
 */
public record AgreementRow(
        String code,
        LocalizedText title,
        AgreementState state,
        int revision,
        @Nullable Integer revisionInForce,
        List<Party> parties,
        int approvals,
        AcademicYear firstYear,
        AcademicYear lastYear,
        @Nullable AcademicYear endsAfter) {}
