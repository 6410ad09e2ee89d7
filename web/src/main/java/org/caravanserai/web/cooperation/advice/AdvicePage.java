package org.caravanserai.web.cooperation.advice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.advice.AdviseOnWays;
import org.caravanserai.domain.cooperation.advice.Advice;
import org.caravanserai.domain.cooperation.advice.Purpose;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.StudyFields;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Recommends ways of cooperating; the question is in the address. */
@Named
@RequestScoped
public class AdvicePage {

    private final AdviseOnWays advise;
    private final RequestParameters parameters;
    private final StudyFields studyFields;
    private final Texts texts;
    private @Nullable List<Advice> items;

    @Inject
    AdvicePage(AdviseOnWays advise, RequestParameters parameters, StudyFields studyFields, Texts texts) {
        this.advise = advise;
        this.parameters = parameters;
        this.studyFields = studyFields;
        this.texts = texts;
    }

    /** The ways that suit, the best first; none while nothing is asked. */
    public List<Advice> getItems() {
        var found = items;
        if (found == null) {
            found = isAsked() ? answer() : List.of();
            items = found;
        }
        return found;
    }

    private List<Advice> answer() {
        try {
            return advise.execute(parameters.asked(AdviceQuery.class).question());
        } catch (Invalid nonsense) {
            return List.of();
        }
    }

    public boolean isAsked() {
        return !getPurpose().isEmpty();
    }

    public String getPurpose() {
        return parameters.text("purpose");
    }

    public String getCountry() {
        return parameters.text("country");
    }

    public String getField() {
        return parameters.text("field");
    }

    public String getWho() {
        return parameters.text("who");
    }

    public List<SelectItem> getPurposes() {
        return Stream.of(Purpose.values())
                .map(purpose -> new SelectItem(purpose.name(), texts.of("cooperation.purpose." + purpose)))
                .toList();
    }

    public List<SelectItem> getFields() {
        return studyFields.getChoices();
    }
}
