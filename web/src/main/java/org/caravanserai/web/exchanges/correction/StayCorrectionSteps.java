package org.caravanserai.web.exchanges.correction;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.exchanges.nomination.CorrectStay;
import org.caravanserai.exchanges.nomination.CorrectStay.Step;
import org.caravanserai.web.exchanges.nomination.NominationPage;
import org.caravanserai.web.lists.FilterChoice;
import org.caravanserai.web.shell.Notices;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Another day than the confirmed one of a stay, which the other side is asked to confirm. */
@Named
@RequestScoped
public class StayCorrectionSteps {

    private final CorrectStay correct;
    private final NominationPage page;
    private final Notices notices;
    private final Texts texts;
    private @Nullable String step;
    private @Nullable LocalDate date;
    private @Nullable String reason;

    @Inject
    StayCorrectionSteps(CorrectStay correct, NominationPage page, Notices notices, Texts texts) {
        this.correct = correct;
        this.page = page;
        this.notices = notices;
        this.texts = texts;
    }

    /** The days that were confirmed. */
    public List<FilterChoice> getChoices() {
        return Stream.of(Step.values())
                .filter(each -> each == Step.ARRIVAL || page.getNomination().departedOn() != null)
                .map(each -> new FilterChoice(each.name(), texts.of("exchanges.correctionKind." + each)))
                .toList();
    }

    public void save() {
        if (step == null || step.isEmpty()) {
            throw new Invalid("step", "required");
        }
        correct.execute(new CorrectStay.Command(
                Objects.requireNonNullElse(page.getNomination().mobility(), ""), Step.valueOf(step), date, reason));
        notices.done("exchanges.done.corrected");
        Faces.redirect("/manage/exchanges/nominations/%s", page.getNomination().code());
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
