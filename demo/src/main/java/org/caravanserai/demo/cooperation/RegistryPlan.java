package org.caravanserai.demo.cooperation;

import jakarta.json.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.caravanserai.cooperation.instrument.InstrumentForm;
import org.caravanserai.cooperation.mechanism.EditionForm;
import org.caravanserai.cooperation.mechanism.MechanismForm;
import org.caravanserai.cooperation.project.ProjectForm;
import org.caravanserai.domain.cooperation.project.ProjectState;
import org.caravanserai.domain.cooperation.proposal.ProposalTopic;
import org.caravanserai.domain.cooperation.registry.LinkTarget;
import org.caravanserai.domain.shared.CountryCode;
import org.caravanserai.domain.shared.LanguageTag;
import org.caravanserai.domain.shared.LocalizedText;
import org.caravanserai.domain.shared.OrEmpty;
import org.caravanserai.platform.forms.Inlined;
import org.caravanserai.platform.forms.Reader;
import org.jspecify.annotations.Nullable;

/** Content of the demo registry: {@code registry.json} beside this class. */
public record RegistryPlan(
        List<InstrumentForm> instruments,
        List<PlannedMechanism> mechanisms,
        List<PlannedProject> projects,
        List<PlannedProposal> proposals) {

    /** A mechanism with its editions. */
    public record PlannedMechanism(@Inlined MechanismForm form, List<PlannedEdition> editions) {}

    /**
     * An edition, on a day of the calendar or so many days from today.
     *
     * @param inDays negative: ago
     */
    public record PlannedEdition(
            int number,
            @Nullable LocalDate heldOn,
            @Nullable Integer inDays,
            @Nullable String city,
            @Nullable CountryCode country,
            @Nullable String event,
            @Nullable Integer attendance,
            @OrEmpty LocalizedText outcome) {

        EditionForm form(LocalDate today) {
            var day = inDays == null ? Objects.requireNonNull(heldOn) : today.plusDays(inDays);
            return new EditionForm(number, day, city, country, event, attendance, outcome);
        }
    }

    /** A project, and the states that it has gone through. */
    public record PlannedProject(@Inlined ProjectForm form, List<ProjectState> states) {}

    /**
     * A proposal and what happened to it.
     *
     * @param admitInDays how many days after it was made the answer was promised for; null: not admitted yet
     */
    public record PlannedProposal(
            String who,
            int daysAgo,
            boolean named,
            String title,
            String text,
            LanguageTag language,
            ProposalTopic topic,
            @Nullable CountryCode country,
            @Nullable String event,
            @Nullable Integer admitInDays,
            @Nullable PlannedAnswer answer,
            List<PlannedOutcome> outcomes) {}

    /**
     * The answer to a proposal.
     *
     * @param inDays how many days after the proposal
     */
    public record PlannedAnswer(boolean adopt, int inDays, String text) {}

    /** Outcome of a proposal. */
    public record PlannedOutcome(LinkTarget target, String reference) {}

    static RegistryPlan read() {
        var file = Objects.requireNonNull(RegistryPlan.class.getResourceAsStream("registry.json"));
        try (var json = Json.createReader(file)) {
            return Reader.json(json.readObject(), RegistryPlan.class);
        }
    }
}
