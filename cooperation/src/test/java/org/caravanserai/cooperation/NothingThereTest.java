package org.caravanserai.cooperation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.cooperation.alliance.AdmitMember;
import org.caravanserai.cooperation.alliance.CarryBudget;
import org.caravanserai.cooperation.alliance.ChangeAlliance;
import org.caravanserai.cooperation.alliance.EndMembership;
import org.caravanserai.cooperation.alliance.RecordActivity;
import org.caravanserai.cooperation.instrument.ChangeInstrument;
import org.caravanserai.cooperation.instrument.MoveInstrument;
import org.caravanserai.cooperation.mechanism.ChangeMechanism;
import org.caravanserai.cooperation.mechanism.RecordEdition;
import org.caravanserai.cooperation.programme.ApproveProgramme;
import org.caravanserai.cooperation.programme.ChangeProgramme;
import org.caravanserai.cooperation.programme.EndProgramme;
import org.caravanserai.cooperation.programme.MoveProgramme;
import org.caravanserai.cooperation.programme.ReportYear;
import org.caravanserai.cooperation.project.AddMilestone;
import org.caravanserai.cooperation.project.AskVerifier;
import org.caravanserai.cooperation.project.ChangeProject;
import org.caravanserai.cooperation.project.DecideBenefit;
import org.caravanserai.cooperation.project.DecideMilestone;
import org.caravanserai.cooperation.project.MoveProject;
import org.caravanserai.cooperation.project.PlanProject;
import org.caravanserai.cooperation.project.RecordResult;
import org.caravanserai.cooperation.project.ShowProjectWork;
import org.caravanserai.cooperation.project.SubmitEvidence;
import org.caravanserai.cooperation.proposal.LinkOutcome;
import org.caravanserai.cooperation.proposal.ShowProposal;
import org.caravanserai.cooperation.proposal.WithdrawProposal;
import org.caravanserai.cooperation.registry.CountYear;
import org.caravanserai.cooperation.registry.FollowEntry;
import org.caravanserai.cooperation.registry.ShowEntry;
import org.caravanserai.cooperation.statistics.ShowFigure;
import org.caravanserai.cooperation.testing.RegistryWorld;
import org.caravanserai.domain.cooperation.project.MemoryWork;
import org.caravanserai.domain.cooperation.registry.RegistryDirectory;
import org.caravanserai.domain.cooperation.statistics.MemoryPublishedFigures;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.testing.Nowhere;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks for something that is not there is told so, and nothing else happens. */
class NothingThereTest {

    private final RegistryWorld world = new RegistryWorld();

    static Stream<Class<?>> useCases() {
        return Stream.of(
                AddMilestone.class,
                AdmitMember.class,
                ApproveProgramme.class,
                AskVerifier.class,
                CarryBudget.class,
                ChangeAlliance.class,
                ChangeInstrument.class,
                ChangeMechanism.class,
                ChangeProgramme.class,
                ChangeProject.class,
                CountYear.class,
                DecideBenefit.class,
                DecideMilestone.class,
                EndMembership.class,
                EndProgramme.class,
                FollowEntry.class,
                LinkOutcome.class,
                MoveInstrument.class,
                MoveProgramme.class,
                MoveProject.class,
                PlanProject.class,
                RecordActivity.class,
                RecordEdition.class,
                RecordResult.class,
                ReportYear.class,
                ShowEntry.class,
                ShowFigure.class,
                ShowProjectWork.class,
                ShowProposal.class,
                SubmitEvidence.class,
                WithdrawProposal.class);
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void whatIsNotThereIsNotFound(Class<?> useCase) {
        world.wiring
                .put(new MemoryWork(world.registry))
                .put(new MemoryPublishedFigures())
                .answer(RegistryDirectory.class, "bySlug", asked -> Optional.empty());
        world.asKeeper();
        assertThatThrownBy(() -> Nowhere.call(world.of(useCase))).isInstanceOf(NotFound.class);
    }
}
