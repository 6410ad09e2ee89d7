package org.caravanserai.cooperation.project;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.caravanserai.domain.cooperation.project.ContributionKind;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.domain.shared.Slug;
import org.caravanserai.platform.forms.AsText;
import org.jspecify.annotations.Nullable;

/** What a project pursues and what its parties bring in, as a keeper enters it. */
public record ProjectPlanForm(
        @OrEmpty List<ObjectiveForm> objectives, @OrEmpty List<ContributionForm> contributions) {

    /**
     * An objective.
     *
     * @param owner slug of the party that sees to it
     */
    public record ObjectiveForm(
            LocalizedText statement,
            String unit,
            @AsText BigDecimal baseline,
            @AsText BigDecimal target,
            @AsText @Nullable BigDecimal actual,
            LocalDate due,
            Slug owner) {}

    /**
     * A contribution.
     *
     * @param organization slug of the party
     * @param delivered nothing yet when it is not written
     */
    public record ContributionForm(
            Slug organization,
            ContributionKind kind,
            @AsText BigDecimal pledged,
            @AsText @Nullable BigDecimal delivered,
            String unit) {}
}
