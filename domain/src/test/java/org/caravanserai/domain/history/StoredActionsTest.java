package org.caravanserai.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.caravanserai.domain.events.registration.RegistrationAction;
import org.caravanserai.domain.exchanges.agreement.AgreementAction;
import org.caravanserai.domain.exchanges.call.ApplicationAction;
import org.caravanserai.domain.exchanges.call.CallAction;
import org.caravanserai.domain.exchanges.nomination.MobilityAction;
import org.caravanserai.domain.exchanges.nomination.NominationAction;
import org.caravanserai.domain.exchanges.office.OfficeAction;
import org.caravanserai.domain.exchanges.units.UnitAction;
import org.caravanserai.domain.imports.ImportAction;
import org.caravanserai.domain.organizations.OrganizationAction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** History keeps actions by their names: more may be added, none may be renamed. */
class StoredActionsTest {

    static Stream<Arguments> stored() {
        return Stream.of(
                Arguments.of(
                        RegistrationAction.values(),
                        "REGISTRATION",
                        "REGISTERED ADDRESS_CONFIRMED HOLD_OVER CLAIMED CANCELLED FORGOTTEN REJECTED APPROVED PROMOTED"
                                + " COMPANIONS_CHANGED EVENT_CANCELLED EVENT_CHANGED JOIN_LINK_CHANGED"),
                Arguments.of(
                        AgreementAction.values(),
                        "AGREEMENT",
                        "DRAFTED REVISED APPROVED WITHDRAWN NOTICE_GIVEN LINK_ISSUED LINK_REVOKED LEDGER_CORRECTED ORIGIN_NAMED"),
                Arguments.of(
                        ApplicationAction.values(),
                        "APPLICATION",
                        "BEGUN SUBMITTED WITHDRAWN SCORED REVIEWED RELEASED ACCEPTED DECLINED LAPSED APPEALED"
                                + " APPEAL_UPHELD APPEAL_DISMISSED CONFLICT_DECLARED PROMOTED NOMINATED"),
                Arguments.of(CallAction.values(), "CALL", "DRAFTED CHANGED PUBLISHED ALLOCATED RELEASED"),
                Arguments.of(MobilityAction.values(), "MOBILITY", "ARRIVED DEPARTED NO_SHOW"),
                Arguments.of(NominationAction.values(), "NOMINATION", "NOMINATED ACCEPTED REJECTED CANCELLED"),
                Arguments.of(OfficeAction.values(), "EXCHANGE_OFFICE", "CHANGED"),
                Arguments.of(UnitAction.values(), "UNIT", "ADDED CHANGED REMOVED"),
                Arguments.of(ImportAction.values(), "IMPORT", "STARTED ENDED"),
                Arguments.of(
                        OrganizationAction.values(),
                        "ORGANIZATION",
                        "REGISTERED EDITED VERIFIED REFUSED CLOSED MERGED TOOK_OVER MEMBER_ADDED MEMBER_REMOVED"
                                + " IMPORTED UPDATED_BY_IMPORT RESUBMITTED CHANGE_PROPOSED CHANGE_WITHDRAWN"
                                + " CHANGE_APPROVED CHANGE_REFUSED MEMBER_INVITED MEMBER_INVITATION_WITHDRAWN MEMBER_ASKED"
                                + " MEMBER_REQUEST_WITHDRAWN REQUEST_REFUSED"));
    }

    @ParameterizedTest
    @MethodSource("stored")
    void whatWasWrittenCanAlwaysBeRead(HistoryAction[] actions, String subject, String names) {
        assertThat(actions).extracting(HistoryAction::name).contains(names.split(" "));
        assertThat(actions).allMatch(action -> action.subject().equals(new Subject(subject)));
    }
}
