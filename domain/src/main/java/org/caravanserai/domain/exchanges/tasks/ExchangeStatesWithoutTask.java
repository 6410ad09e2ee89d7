package org.caravanserai.domain.exchanges.tasks;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.domain.exchanges.agreement.AgreementState;
import org.caravanserai.domain.exchanges.agreement.LinkStanding;
import org.caravanserai.domain.exchanges.agreement.SigningState;
import org.caravanserai.domain.exchanges.call.ApplicationState;
import org.caravanserai.domain.exchanges.call.ReferenceState;
import org.caravanserai.domain.exchanges.correction.CorrectionState;
import org.caravanserai.domain.exchanges.invitation.ApprovalState;
import org.caravanserai.domain.exchanges.nomination.ExtensionState;
import org.caravanserai.domain.exchanges.nomination.NominationState;
import org.caravanserai.domain.tasks.StateWithoutTask;
import org.caravanserai.domain.tasks.StatesWithoutTask;

/** Agreements, applications, nominations and stays that wait for nobody. */
public final class ExchangeStatesWithoutTask implements StatesWithoutTask {

    @Override
    public List<StateWithoutTask> states() {
        return Stream.of(
                        StateWithoutTask.last(
                                AgreementState.ENDED,
                                AgreementState.EXPIRED,
                                AgreementState.WITHDRAWN,
                                SigningState.CONFIRMED,
                                SigningState.TAKEN_BACK,
                                LinkStanding.REFUSED,
                                CorrectionState.CONFIRMED,
                                CorrectionState.REFUSED,
                                CorrectionState.WITHDRAWN,
                                ApprovalState.GIVEN,
                                ApprovalState.REFUSED,
                                ExtensionState.CONFIRMED,
                                ExtensionState.REFUSED,
                                ExtensionState.LAPSED),
                        StateWithoutTask.until(
                                "The link ends by its date", LinkStanding.OF_THE_ORGANIZATION, LinkStanding.ACCEPTED),
                        StateWithoutTask.until(
                                "The request ends by its date; the referee has no account and is reminded by email",
                                ReferenceState.REQUESTED),
                        StateWithoutTask.nobody(
                                "The first on the reserve list moves up by itself when a place is free",
                                ApplicationState.RESERVE),
                        StateWithoutTask.nobody(
                                "It is decided; an appeal against it is a task of its own", ApplicationState.REJECTED),
                        StateWithoutTask.nobody("The stay goes on in states of its own", NominationState.ACCEPTED),
                        StateWithoutTask.nobody(
                                "The sending side was told why, and may propose it again", NominationState.REJECTED))
                .flatMap(Collection::stream)
                .toList();
    }
}
