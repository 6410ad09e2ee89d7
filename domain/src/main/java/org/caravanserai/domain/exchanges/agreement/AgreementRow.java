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
 * @param withPartner whether another party than the reader's has the next word
 * @param disputed whether a party says that the latest revision was not signed on paper as another one has recorded it
 * @param approvals how many parties have approved the latest revision
 * @param places of the reader's organizations by the latest revision, in the academic year of the day that it was asked
 */
public record AgreementRow(
        String code,
        LocalizedText title,
        AgreementState state,
        int revision,
        @Nullable Integer revisionInForce,
        List<NamedParty> parties,
        boolean withPartner,
        boolean disputed,
        int approvals,
        AcademicYear firstYear,
        AcademicYear lastYear,
        @Nullable AcademicYear endsAfter,
        OwnPlaces places) {}
