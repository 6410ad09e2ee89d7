package org.caravanserai.domain.cooperation.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caravanserai.domain.testing.Refusals.assertInvalid;
import static org.caravanserai.domain.testing.Refusals.assertRefused;

import java.util.List;
import org.caravanserai.domain.cooperation.registry.CooperationWay;
import org.caravanserai.domain.cooperation.registry.EntryParty;
import org.caravanserai.domain.cooperation.registry.Facts;
import org.caravanserai.domain.organizations.Sector;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.domain.testing.World;
import org.junit.jupiter.api.Test;

class ProjectTest {

    private static final LocalizedText PURPOSE = LocalizedText.of("en", "Train engineers");

    private static Project project(EntryParty... parties) {
        return new Project(Slug.of("oil"), Facts.of(CooperationWay.SPECIAL_PROJECT, null, parties), PURPOSE, World.NOW);
    }

    @Test
    void everyProjectHasAPurposeAndOneOfTheThreeWays() {
        assertInvalid(
                "way: not-a-way-of-projects",
                () -> new Project(Slug.of("oil"), Facts.of(CooperationWay.STUDENT_EXCHANGE, null), PURPOSE, World.NOW));
        assertInvalid(
                "purpose: required",
                () -> new Project(
                        Slug.of("oil"), Facts.of(CooperationWay.JOINT_SCHOOL, null), LocalizedText.EMPTY, World.NOW));
    }

    @Test
    void itSaysWhichOfEnterpriseUniversityAndResearchIsMissing() {
        assertThat(project(Facts.party(Sector.UNIVERSITY), Facts.party(Sector.GOVERNMENT))
                        .missingKinds())
                .containsExactly(Sector.RESEARCH_INSTITUTE, Sector.ENTERPRISE);
        assertThat(Project.missing(List.of(Sector.ENTERPRISE, Sector.UNIVERSITY, Sector.RESEARCH_INSTITUTE)))
                .isEmpty();
    }

    @Test
    void aContractNeedsTwoParties() {
        var alone = project(Facts.party(Sector.UNIVERSITY));
        alone.become(ProjectState.PROPOSED);
        alone.become(ProjectState.REVIEWED);
        alone.become(ProjectState.APPROVED);
        assertRefused("project-parties", () -> alone.become(ProjectState.CONTRACTED));
        assertRefused("project-state", () -> alone.become(ProjectState.CLOSED));
    }
}
