package org.caravanserai.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.caravanserai.domain.access.OrganizationRole;
import org.caravanserai.domain.access.PlatformRole;
import org.caravanserai.domain.accounts.AccountState;
import org.caravanserai.domain.deadlines.DeadlineState;
import org.caravanserai.domain.documents.DocumentState;
import org.caravanserai.domain.events.EventKind;
import org.caravanserai.domain.events.EventMode;
import org.caravanserai.domain.events.EventStage;
import org.caravanserai.domain.events.EventState;
import org.caravanserai.domain.events.contribution.ContributionDecision;
import org.caravanserai.domain.events.contribution.ContributionReviewState;
import org.caravanserai.domain.events.contribution.ContributionState;
import org.caravanserai.domain.events.registration.Attendance;
import org.caravanserai.domain.events.registration.RegistrationState;
import org.caravanserai.domain.imports.ImportState;
import org.caravanserai.domain.mail.MailState;
import org.caravanserai.domain.organizations.NameKind;
import org.caravanserai.domain.organizations.OrganizationState;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.questions.QuestionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A page that names a constant by its key has a word for each of them, also for one that was added later. */
class ConstantWordsTest {

    static Arguments[] constants() {
        return new Arguments[] {
            words("admin", "mailState", MailState.values()),
            words("accounts", "role", PlatformRole.values()),
            words("accounts", "state", AccountState.values()),
            words("organizations", "role", OrganizationRole.values()),
            words("organizations", "state", OrganizationState.values()),
            words("organizations", "sector", Sector.values()),
            words("organizations", "kind", NameKind.values()),
            words("documents", "state", DocumentState.values()),
            words("deadlines", "state", DeadlineState.values()),
            words("imports", "state", ImportState.values()),
            words("events", "kind", EventKind.values()),
            words("events", "mode", EventMode.values()),
            words("events", "state", EventState.values()),
            words("events", "next", EventState.values()),
            words("events", "stage", EventStage.values()),
            words("events", "sector", Sector.values()),
            words("events", "attendance", Attendance.values()),
            words("events", "registrationState", RegistrationState.values()),
            words("events", "contributionState", ContributionState.values()),
            words("events", "contributionNext", ContributionState.values()),
            words("events", "reviewState", ContributionReviewState.values()),
            words("events", "decision", ContributionDecision.values()),
            words("questions", "kind", QuestionKind.values()),
        };
    }

    private static Arguments words(String area, String key, Enum<?>[] constants) {
        return Arguments.of(area, area + "." + key + ".", constants);
    }

    @ParameterizedTest
    @MethodSource("constants")
    void everyConstantHasAWord(String area, String key, Enum<?>[] constants) {
        assertThat(WebSources.bundle(area, "messages_en"))
                .containsKeys(Arrays.stream(constants)
                        .map(constant -> key + constant.name())
                        .toArray(String[]::new));
    }

    @Test
    void everyAudienceOfAQuestionHasAWord() {
        assertThat(WebSources.bundle("events", "messages_en"))
                .containsKeys(Attendance.audiences().stream()
                        .map(audience -> "events.audience." + audience.name())
                        .toArray(String[]::new));
    }
}
