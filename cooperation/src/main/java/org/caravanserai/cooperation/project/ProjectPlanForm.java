package org.caravanserai.cooperation.project;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.caravanserai.cooperation.registry.Bodies;
import org.caravanserai.domain.cooperation.project.Contribution;
import org.caravanserai.domain.cooperation.project.ContributionKind;
import org.caravanserai.domain.cooperation.project.Objective;
import org.caravanserai.platform.forms.FormFields;
import org.jspecify.annotations.Nullable;

/** What a project pursues and what its parties bring in, as entered in a form. */
public record ProjectPlanForm(
        @Nullable List<ObjectiveForm> objectives, @Nullable List<ContributionForm> contributions) {

    /** An objective, as text. */
    public record ObjectiveForm(
            @Nullable Map<String, String> statement,
            @Nullable String unit,
            @Nullable String baseline,
            @Nullable String target,
            @Nullable String actual,
            @Nullable String due,
            @Nullable String owner) {

        Objective read(Bodies bodies) {
            var fields = new FormFields();
            var words = fields.text("statement", statement);
            fields.needed("unit", unit);
            fields.needed("baseline", baseline);
            var from = fields.decimal("baseline", baseline);
            fields.needed("target", target);
            var to = fields.decimal("target", target);
            var now = fields.decimal("actual", actual);
            fields.needed("due", due);
            var day = fields.date("due", due);
            var party = bodies.read(fields, "owner", owner);
            fields.throwIfAny();
            return new Objective(
                    Objects.requireNonNull(words),
                    String.valueOf(unit),
                    Objects.requireNonNull(from),
                    Objects.requireNonNull(to),
                    now,
                    Objects.requireNonNull(day),
                    Objects.requireNonNull(party));
        }
    }

    /** A contribution, as text. */
    public record ContributionForm(
            @Nullable String organization,
            @Nullable String kind,
            @Nullable String pledged,
            @Nullable String delivered,
            @Nullable String unit) {

        Contribution read(Bodies bodies) {
            var fields = new FormFields();
            var party = bodies.read(fields, "organization", organization);
            var type = fields.neededConstant(ContributionKind.class, "kind", kind);
            fields.needed("pledged", pledged);
            var promised = fields.decimal("pledged", pledged);
            var done = fields.decimal("delivered", delivered);
            fields.needed("unit", unit);
            fields.throwIfAny();
            return new Contribution(
                    Objects.requireNonNull(party),
                    Objects.requireNonNull(type),
                    Objects.requireNonNull(promised),
                    done == null ? BigDecimal.ZERO : done,
                    String.valueOf(unit));
        }
    }
}
