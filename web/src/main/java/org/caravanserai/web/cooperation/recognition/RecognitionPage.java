package org.caravanserai.web.cooperation.recognition;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.caravanserai.cooperation.recognition.LookUpRecognition;
import org.caravanserai.domain.cooperation.recognition.DegreeLevel;
import org.caravanserai.domain.cooperation.recognition.RecognitionAnswer;
import org.caravanserai.domain.cooperation.recognition.RecognitionPurpose;
import org.caravanserai.domain.shared.Invalid;
import org.caravanserai.web.shell.RequestParameters;
import org.caravanserai.web.shell.Texts;
import org.jspecify.annotations.Nullable;

/** Is my degree recognized there? The question is in the address. */
@Named
@RequestScoped
public class RecognitionPage {

    private final LookUpRecognition lookUp;
    private final RequestParameters parameters;
    private final Texts texts;
    private final Clock clock;
    private @Nullable RecognitionAnswer answer;
    private @Nullable RecognitionAnswer reverse;

    @Inject
    RecognitionPage(LookUpRecognition lookUp, RequestParameters parameters, Texts texts, Clock clock) {
        this.lookUp = lookUp;
        this.parameters = parameters;
        this.texts = texts;
        this.clock = clock;
    }

    /** Null while nothing is asked, and where what is asked makes no sense. */
    public @Nullable RecognitionAnswer getAnswer() {
        if (answer == null && isAsked()) {
            try {
                var question = parameters.asked(RecognitionQuery.class).question(clock);
                answer = lookUp.execute(question);
                reverse = lookUp.execute(question.reversed());
            } catch (Invalid nonsense) {
                return null;
            }
        }
        return answer;
    }

    /** What holds for a degree of the other country. */
    public @Nullable RecognitionAnswer getReverse() {
        return getAnswer() == null ? null : reverse;
    }

    public boolean isAsked() {
        return !getCountry().isEmpty() && !getLevel().isEmpty();
    }

    public String getCountry() {
        return parameters.text("country");
    }

    public String getUsedIn() {
        var usedIn = parameters.text("in");
        return usedIn.isEmpty() ? RecognitionQuery.HOME.value() : usedIn;
    }

    public String getLevel() {
        return parameters.text("level");
    }

    public String getAsOf() {
        return parameters.text("asOf");
    }

    public String getPurpose() {
        return parameters.text("purpose");
    }

    public List<SelectItem> getPurposes() {
        return Stream.of(RecognitionPurpose.values())
                .map(purpose ->
                        new SelectItem(purpose.name(), texts.of("cooperation.recognitionPurpose." + purpose.name())))
                .toList();
    }

    public List<SelectItem> getLevels() {
        return Stream.of(DegreeLevel.values())
                .map(level -> new SelectItem(level.name(), texts.of("cooperation.level." + level)))
                .toList();
    }
}
