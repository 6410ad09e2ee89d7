package org.caravanserai.centers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.stream.Stream;
import org.caravanserai.centers.assessment.ApproveResults;
import org.caravanserai.centers.assessment.DecideMarkAppeal;
import org.caravanserai.centers.assessment.DrawSample;
import org.caravanserai.centers.assessment.EnterMarks;
import org.caravanserai.centers.assessment.FileAppeal;
import org.caravanserai.centers.assessment.MarkSample;
import org.caravanserai.centers.assessment.ModerateMarks;
import org.caravanserai.centers.assessment.MyAppeals;
import org.caravanserai.centers.assessment.MyResult;
import org.caravanserai.centers.assessment.PlanAssessment;
import org.caravanserai.centers.assessment.PublishMarks;
import org.caravanserai.centers.assessment.ShowAppeals;
import org.caravanserai.centers.assessment.ShowMarking;
import org.caravanserai.centers.assessment.ShowResults;
import org.caravanserai.centers.assessment.ShowSecondMarking;
import org.caravanserai.centers.attendance.CheckIn;
import org.caravanserai.centers.attendance.RecordAttendance;
import org.caravanserai.centers.attendance.SetAbsenceRule;
import org.caravanserai.centers.attendance.ShowAbsences;
import org.caravanserai.centers.attendance.ShowAttendance;
import org.caravanserai.centers.attendance.ShowCheckIn;
import org.caravanserai.centers.attendance.ShowCheckInCode;
import org.caravanserai.centers.calendar.ShowCenterWeek;
import org.caravanserai.centers.center.AnnounceClosing;
import org.caravanserai.centers.center.AppointToPost;
import org.caravanserai.centers.center.CloseCenter;
import org.caravanserai.centers.center.DecideOnCenter;
import org.caravanserai.centers.center.DeleteCenterDraft;
import org.caravanserai.centers.center.EditCenter;
import org.caravanserai.centers.center.EndPost;
import org.caravanserai.centers.center.FileCenterAgreement;
import org.caravanserai.centers.center.OpenCenter;
import org.caravanserai.centers.center.PlanPosts;
import org.caravanserai.centers.center.PlanTeachOut;
import org.caravanserai.centers.center.ResumeCenter;
import org.caravanserai.centers.center.ShowCenter;
import org.caravanserai.centers.center.ShowCenterDossier;
import org.caravanserai.centers.center.ShowClosing;
import org.caravanserai.centers.center.ShowOwnCenter;
import org.caravanserai.centers.center.ShowPlannedPosts;
import org.caravanserai.centers.center.SignCenterAgreement;
import org.caravanserai.centers.center.SubmitCenter;
import org.caravanserai.centers.center.SuspendCenter;
import org.caravanserai.centers.center.TransferCenter;
import org.caravanserai.centers.center.WithdrawCenterApplication;
import org.caravanserai.centers.certificate.IssueCertificates;
import org.caravanserai.centers.certificate.ReissueCertificate;
import org.caravanserai.centers.certificate.RevokeCertificate;
import org.caravanserai.centers.certificate.ShowCertificates;
import org.caravanserai.centers.certificate.VerifyCertificate;
import org.caravanserai.centers.enrolment.AnswerPlaceOffer;
import org.caravanserai.centers.enrolment.BrowseLearners;
import org.caravanserai.centers.enrolment.DecideEnrolment;
import org.caravanserai.centers.enrolment.DropLearner;
import org.caravanserai.centers.enrolment.Enrol;
import org.caravanserai.centers.enrolment.LeaveClass;
import org.caravanserai.centers.enrolment.TransferLearner;
import org.caravanserai.centers.fee.BrowseFees;
import org.caravanserai.centers.fee.GrantDiscount;
import org.caravanserai.centers.fee.MyFees;
import org.caravanserai.centers.fee.RecordPayment;
import org.caravanserai.centers.fee.RecordRefund;
import org.caravanserai.centers.fee.SetClassFee;
import org.caravanserai.centers.fee.ShowClassFee;
import org.caravanserai.centers.fee.ShowFeeAccount;
import org.caravanserai.centers.party.SaveContribution;
import org.caravanserai.centers.party.SaveThirdParty;
import org.caravanserai.centers.party.ShowContributions;
import org.caravanserai.centers.party.ShowThirdParties;
import org.caravanserai.centers.permit.RecordPermit;
import org.caravanserai.centers.permit.ShowPermits;
import org.caravanserai.centers.permit.WithdrawPermit;
import org.caravanserai.centers.plan.DecideOnYearPlan;
import org.caravanserai.centers.plan.DeleteYearPlanDraft;
import org.caravanserai.centers.plan.FreezeAnnualReport;
import org.caravanserai.centers.plan.RecordExpense;
import org.caravanserai.centers.plan.ReviseYearPlan;
import org.caravanserai.centers.plan.ShowPlanDossier;
import org.caravanserai.centers.plan.ShowYearPlan;
import org.caravanserai.centers.plan.ShowYearPlans;
import org.caravanserai.centers.plan.SubmitYearPlan;
import org.caravanserai.centers.plan.WriteYearPlan;
import org.caravanserai.centers.point.SaveTeachingPoint;
import org.caravanserai.centers.point.ShowTeachingPoints;
import org.caravanserai.centers.report.ShowCenterFigures;
import org.caravanserai.centers.report.ShowClassFigures;
import org.caravanserai.centers.session.AddSession;
import org.caravanserai.centers.session.CancelSession;
import org.caravanserai.centers.session.ChangeFreeDays;
import org.caravanserai.centers.session.MoveSession;
import org.caravanserai.centers.session.PlanSessions;
import org.caravanserai.centers.session.PreviewFreeDays;
import org.caravanserai.centers.session.PreviewSessions;
import org.caravanserai.centers.status.EndCenterStatus;
import org.caravanserai.centers.status.ShowCenterStatuses;
import org.caravanserai.centers.teaching.AddRoom;
import org.caravanserai.centers.teaching.BrowseClasses;
import org.caravanserai.centers.teaching.ChangeClass;
import org.caravanserai.centers.teaching.MoveClass;
import org.caravanserai.centers.teaching.PlanClass;
import org.caravanserai.centers.teaching.PlanCourse;
import org.caravanserai.centers.teaching.ShowClass;
import org.caravanserai.centers.teaching.ShowTeaching;
import org.caravanserai.centers.testing.TeachingWorld;
import org.caravanserai.domain.centers.report.CenterFiguresDirectory;
import org.caravanserai.domain.shared.NotFound;
import org.caravanserai.domain.testing.Nowhere;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever asks for something that is not there is told so, and nothing else happens. */
class NothingThereTest {

    private final TeachingWorld world = new TeachingWorld();

    static Stream<Class<?>> useCases() {
        return Stream.of(
                AddRoom.class,
                AddSession.class,
                AnnounceClosing.class,
                AnswerPlaceOffer.class,
                AppointToPost.class,
                ApproveResults.class,
                BrowseClasses.class,
                BrowseFees.class,
                BrowseLearners.class,
                CancelSession.class,
                ChangeClass.class,
                ChangeFreeDays.class,
                CheckIn.class,
                CloseCenter.class,
                DecideMarkAppeal.class,
                DecideEnrolment.class,
                DecideOnCenter.class,
                DecideOnYearPlan.class,
                DeleteCenterDraft.class,
                DeleteYearPlanDraft.class,
                DrawSample.class,
                DropLearner.class,
                EditCenter.class,
                EndCenterStatus.class,
                EndPost.class,
                Enrol.class,
                EnterMarks.class,
                FileAppeal.class,
                FileCenterAgreement.class,
                FreezeAnnualReport.class,
                GrantDiscount.class,
                IssueCertificates.class,
                LeaveClass.class,
                MarkSample.class,
                ModerateMarks.class,
                MoveSession.class,
                MyAppeals.class,
                MyFees.class,
                MyResult.class,
                OpenCenter.class,
                PlanAssessment.class,
                PlanClass.class,
                PlanCourse.class,
                PlanPosts.class,
                PlanSessions.class,
                PlanTeachOut.class,
                PreviewFreeDays.class,
                PreviewSessions.class,
                PublishMarks.class,
                RecordAttendance.class,
                RecordExpense.class,
                RecordPayment.class,
                RecordPermit.class,
                RecordRefund.class,
                ReissueCertificate.class,
                ResumeCenter.class,
                ReviseYearPlan.class,
                RevokeCertificate.class,
                SaveContribution.class,
                SaveTeachingPoint.class,
                SaveThirdParty.class,
                SetAbsenceRule.class,
                SetClassFee.class,
                ShowAbsences.class,
                ShowAppeals.class,
                ShowAttendance.class,
                ShowCenter.class,
                ShowCenterDossier.class,
                ShowCenterFigures.class,
                ShowCenterStatuses.class,
                ShowCenterWeek.class,
                ShowCertificates.class,
                ShowCheckIn.class,
                ShowCheckInCode.class,
                ShowClass.class,
                ShowClassFee.class,
                ShowClassFigures.class,
                ShowClosing.class,
                ShowContributions.class,
                ShowFeeAccount.class,
                ShowMarking.class,
                ShowOwnCenter.class,
                ShowPermits.class,
                ShowPlannedPosts.class,
                ShowPlanDossier.class,
                ShowResults.class,
                ShowSecondMarking.class,
                ShowTeaching.class,
                ShowTeachingPoints.class,
                ShowThirdParties.class,
                ShowYearPlan.class,
                ShowYearPlans.class,
                SignCenterAgreement.class,
                MoveClass.class,
                SubmitCenter.class,
                SubmitYearPlan.class,
                SuspendCenter.class,
                TransferCenter.class,
                TransferLearner.class,
                VerifyCertificate.class,
                WithdrawCenterApplication.class,
                WithdrawPermit.class,
                WriteYearPlan.class);
    }

    @ParameterizedTest
    @MethodSource("useCases")
    void whatIsNotThereIsNotFound(Class<?> useCase) {
        world.as(world.director);
        world.wiring.answer(CenterFiguresDirectory.class, "of", asked -> Optional.empty());
        assertThatThrownBy(() -> Nowhere.call(world.of(useCase))).isInstanceOf(NotFound.class);
    }
}
